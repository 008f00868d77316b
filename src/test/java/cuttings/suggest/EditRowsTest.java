package cuttings.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.suggest.EditRows.Outcome;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EditRowsTest {
  private static final int WORDS = 300;
  private static final int TEXTS = 20;

  private final long seed = Long.getLong("tests.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void theShortestBeginningThatIsNearIsToldAsByTheDefinition() {
    for (int i = 0; i < WORDS; i++) {
      String word = text(1 + random.nextInt(6));
      int edits = random.nextInt(word.length());
      var rows = new EditRows(word, edits);
      for (int j = 0; j < TEXTS; j++) {
        follow(rows, word, edits, text(random.nextInt(8)));
      }
    }
  }

  private void follow(EditRows rows, String word, int edits, String text) {
    String about = "-Dtests.seed=%d: %s, %d edits, %s".formatted(seed, word, edits, text);
    switch (rows.follow(text)) {
      case Outcome.Near(int letters) -> {
        assertThat(NaiveDistance.of(word, text.substring(0, letters)))
            .as(about)
            .isLessThanOrEqualTo(edits);
        assertThat(NaiveDistance.begins(text.substring(0, letters - 1), word, edits))
            .as(about)
            .isFalse();
      }
      case Outcome.Far(int letters, char next) -> {
        assertThat(NaiveDistance.begins(text, word, edits)).as(about).isFalse();
        String before = text.substring(0, letters - 1);
        for (char letter = 'a'; letter < 'i'; letter++)
          if (letter > text.charAt(letters - 1) && (next == 0 || letter < next))
            for (int more = 0; more < 5; more++)
              assertThat(NaiveDistance.begins(before + letter + text(more), word, edits))
                  .as(about + " and " + letter)
                  .isFalse();
        for (int more = 0; more < 5; more++)
          assertThat(NaiveDistance.begins(text.substring(0, letters) + text(more), word, edits))
              .as(about)
              .isFalse();
      }
      case Outcome.TooShort() ->
          assertThat(NaiveDistance.begins(text, word, edits)).as(about).isFalse();
    }
  }

  @Test
  void aTextThatBeginsWithTheNearBeginningOfTheLastIsNearAtTheSameLetter() {
    var rows = new EditRows("rac", 1);
    assertThat(rows.follow("jacqueline")).isEqualTo(new Outcome.Near(3));
    assertThat(rows.follow("jackie")).isEqualTo(new Outcome.Near(3));
  }

  /** Of few letters, so that many are near. */
  private String text(int length) {
    return random
        .ints(length, 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void twoLettersChangedAboutAreOneEdit() {
    assertThat(new EditRows("godfahter", 1).follow("godfather part ii"))
        .isEqualTo(new Outcome.Near(9));
  }

  @Test
  void aTextFarLongerThanTheTableIsFollowedToItsEnd() {
    assertThat(new EditRows("b".repeat(100), 2).follow("b".repeat(10_000)))
        .isEqualTo(new Outcome.TooShort());
    assertThat(new EditRows("ab", 1).follow("ab".repeat(10_000))).isEqualTo(new Outcome.Near(1));
  }
}
