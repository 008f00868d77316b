package cuttings.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Body;
import cuttings.search.Passage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextFragmentTest {

  private static Body body(String... paragraphs) {
    return new Body(
        Stream.of(paragraphs)
            .map(text -> new Body.Block(Body.Shape.PARAGRAPH, text, List.of()))
            .toList());
  }

  private static String of(Body body, String passage, String word) {
    return of(body, passage, word, body.text().indexOf(passage));
  }

  private static String of(Body body, String passage, String word, int start) {
    int mark = passage.indexOf(word);
    return TextFragment.of(
            body,
            new Passage(start, passage, List.of(new Passage.Mark(mark, mark + word.length()))))
        .toString();
  }

  @Test
  void aShortPassageIsGivenWhole() {
    assertThat(of(body("The tide. It comes back."), "It comes back.", "back"))
        .isEqualTo(":~:text=It%20comes%20back.");
  }

  @Test
  void whatMeansSomethingInADirectiveIsEncoded() {
    String text = "Salt-and-foam, “high” & low: 5% #1 – Amélie 🌊";
    assertThat(of(body(text), text, "Salt"))
        .isEqualTo(
            ":~:text=Salt%2Dand%2Dfoam%2C%20%E2%80%9Chigh%E2%80%9D%20%26%20low%3A%205%25%20%231%20%E2%80%93%20Am%C3%A9lie%20%F0%9F%8C%8A");
  }

  @Test
  void ofALongPassageTheFirstAndLastWordsAreEnough() {
    String text = "One two three four five six seven eight nine ten eleven twelve.";
    assertThat(of(body(text), text, "five"))
        .isEqualTo(":~:text=One%20two%20three%20four,nine%20ten%20eleven%20twelve.");
  }

  @Test
  void wordsThatStandEarlierAsWellAreToldApartByThoseBefore() {
    Body body = body("I saw it. It was good.", "Then the second reel ran. I saw it. Bad.");
    int second = body.text().lastIndexOf("I saw it.");
    assertThat(of(body, "I saw it.", "saw", second))
        .isEqualTo(":~:text=second%20reel%20ran.-,I%20saw%20it.");
    assertThat(of(body, "I saw it.", "saw")).isEqualTo(":~:text=I%20saw%20it.");
  }

  @Test
  void atTheBeginningOfAParagraphTheWordsAfterTellThemApart() {
    Body body = body("I saw it. It was good.", "I saw it. Bad, said they all.");
    int second = body.text().lastIndexOf("I saw it.");
    assertThat(of(body, "I saw it.", "saw", second))
        .isEqualTo(":~:text=I%20saw%20it.,-Bad%2C%20said%20they");
  }

  @Test
  void aPassageOverTwoParagraphsLeadsToTheOneThatMatched() {
    Body body = body("A heading without a stop", "The tide is high. No more.");
    assertThat(of(body, "A heading without a stop\nThe tide is high.", "tide"))
        .isEqualTo(":~:text=The%20tide%20is%20high.");
  }

  @Test
  void aPassageThatIsNotInTheTextLeadsToThePage() {
    var passage = new Passage(90, "Elsewhere.", List.of());
    assertThat(TextFragment.of(body("Short."), passage).after("https://example.org/x"))
        .isEqualTo("https://example.org/x");
  }

  @Test
  void itFollowsAFragmentOfThePageItself() {
    var fragment = TextFragment.of(body("Short."), new Passage(0, "Short.", List.of()));
    assertThat(fragment.after("https://example.org/x"))
        .isEqualTo("https://example.org/x#:~:text=Short.");
    assertThat(fragment.after("https://example.org/x#two"))
        .isEqualTo("https://example.org/x#two:~:text=Short.");
  }
}
