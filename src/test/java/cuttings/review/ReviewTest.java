package cuttings.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.review.Body.Block;
import cuttings.review.Body.Mark;
import cuttings.review.Body.Shape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the nouns of a review say of themselves, and what they refuse. */
class ReviewTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "3, 4, 0.75",
        "0, 5, 0",
        "5, 5, 1",
        "6, 5, 1",
        "-1, 5, 0",
        "3, -, -",
        "-, 5, -",
        "3, 0, -"
      })
  void aRatingIsAFractionOfItsScaleWhereItHasOne(Double value, Double best, Double fraction) {
    assertThat(new Rating("as printed", value, best).fraction()).isEqualTo(fraction);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alien-1979", "8½", "千と千尋", "-"})
  void anIdIsOfLettersDigitsAndHyphens(String value) {
    assertThat(new ReviewId(value)).hasToString(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a/b", "../a", "a\n", "a.html", "<a>"})
  void anythingElseIsNoId(String value) {
    assertThatThrownBy(() -> new ReviewId(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not a review id");
  }

  @Test
  void anIdIsNoLongerThanAFileNameMayBe() {
    assertThatThrownBy(() -> new ReviewId("x".repeat(121)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFilmIsLabelledWithItsYearWhereThePageSaysIt() {
    assertThat(new Film("It", 1990, List.of()).label()).isEqualTo("It (1990)");
    assertThat(new Film("It", null, List.of()).label()).isEqualTo("It");
  }

  @Test
  void aFilmNeedsATitle() {
    assertThatThrownBy(() -> new Film(" ", 1990, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFilmKeepsItsDirectorsWhateverBecomesOfTheListItWasMadeOf() {
    var directors = new ArrayList<>(List.of("Ana Reyes"));
    var film = new Film("Rust", 2024, directors);
    directors.clear();

    assertThat(film.directors()).containsExactly("Ana Reyes");
  }

  @Test
  void aNameCreditedTwiceIsNamedOnceInTheOrderOfThePage() {
    Review review =
        SampleReview.withCredits(
            new Credit("Ana Reyes", Role.WRITER),
            new Credit("Bo Lind", Role.DIRECTOR),
            new Credit("Ana Reyes", Role.PRODUCER),
            new Credit("Cy Marsh", Role.CAST));

    assertThat(review.credited(Role.WRITER, Role.PRODUCER)).containsExactly("Ana Reyes");
    assertThat(review.credited(Role.DIRECTOR, Role.WRITER)).containsExactly("Ana Reyes", "Bo Lind");
    assertThat(review.credited(Role.EDITOR)).isEmpty();
  }

  @Test
  void theSameReviewUnderAnotherIdDiffersInNothingElse() {
    Review other = SampleReview.FULL.withId(new ReviewId("other"));

    assertThat(other.id()).isEqualTo(new ReviewId("other"));
    assertThat(other.withId(SampleReview.FULL.id())).isEqualTo(SampleReview.FULL);
  }

  @Test
  void whoIsMeantStandsInTheOrderOfTheNamesInEveryRun() {
    var people = new java.util.HashMap<String, PersonIdentity>();
    List<String> names = List.of("Ada Finch", "Ben Okri Hale", "Cora Lund", "Mina Roux", "Zbylut");
    for (String name : names.reversed())
      people.put(name, new PersonIdentity(name, name, List.of()));

    assertThat(new Identities(java.util.Map.of(), people).people().keySet())
        .containsExactlyElementsOf(names);
  }

  @Test
  void theLeadIsTheFirstParagraph() {
    var body =
        new Body(
            List.of(
                new Block(Shape.HEADING, "Rust", List.of()),
                new Block(Shape.PARAGRAPH, "First words.", List.of()),
                new Block(Shape.PARAGRAPH, "More.", List.of())));

    assertThat(body.lead()).isEqualTo("First words.");
    assertThat(body.text()).isEqualTo("Rust\nFirst words.\nMore.");
    assertThat(Body.EMPTY.lead()).isEmpty();
    assertThat(Body.EMPTY.text()).isEmpty();
  }

  @Test
  void aMarkGivesTheTextBelowIt() {
    var mark = new Mark(Mark.Kind.EMPHASIS, 4, 9, null);

    assertThat(mark.of(new Block(Shape.PARAGRAPH, "The Piano again", List.of(mark))))
        .isEqualTo("Piano");
  }
}
