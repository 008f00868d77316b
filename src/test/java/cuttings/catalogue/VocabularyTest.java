package cuttings.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.analysis.EditDistance;
import cuttings.catalogue.Vocabulary.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  private final long seed = Long.getLong("tests.seed", System.nanoTime());
  private final Random random = new Random(seed);

  private static Vocabulary of(String... words) {
    return new Vocabulary(
        List.of(words).stream().map(word -> new KnownName(word, false, List.of(word), 1)).toList());
  }

  /** Words of one spelling but for doubled letters are near at any distance allowed. */
  @Test
  void theNearWordsAreThoseThatALookAtEachFinds() {
    for (int i = 0; i < 500; i++) {
      Set<String> words = new TreeSet<>();
      for (int j = random.nextInt(30); j > 0; j--) words.add(word());
      String typed = word();
      int edits = random.nextInt(4);
      List<Match> near = of(words.toArray(String[]::new)).near(typed, edits);
      String about = "-Dtests.seed=%d: %s by %d in %s".formatted(seed, typed, edits, words);
      assertThat(near.stream().map(match -> match.word().text()).collect(Collectors.toSet()))
          .as(about)
          .isEqualTo(
              words.stream()
                  .filter(word ->
                      EditDistance.of(typed, word, edits) <= edits || doubled(typed, word, edits))
                  .collect(Collectors.toSet()));
      assertThat(near)
          .as(about)
          .isSortedAccordingTo(Comparator.comparingDouble(match -> match.cost(typed)));
    }
  }

  private static boolean doubled(String typed, String word, int edits) {
    return edits > 0
        && Math.abs(typed.length() - word.length()) <= 1
        && Vocabulary.singleLetters(typed).equals(Vocabulary.singleLetters(word));
  }

  private String word() {
    var word = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) word.append((char) ('a' + random.nextInt(4)));
    return word.toString();
  }

  @Test
  void aDoubledLetterIsOneSlip() {
    assertThat(of("carell").near("carrel", 1))
        .singleElement()
        .extracting(Match::edits)
        .isEqualTo(1);
  }

  @Test
  void aNumberIsNearItselfAlone() {
    Vocabulary vocabulary = of("2012", "2013", "ii", "iii", "it");
    assertThat(vocabulary.near("2013", 2)).hasSize(1);
    assertThat(vocabulary.near("ii", 1))
        .extracting(match -> match.word().text())
        .containsExactly("ii", "it");
  }

  @ParameterizedTest
  @CsvSource({"ii, true", "xiii, true", "8, true", "se7en, true", "it, false", "x, false"})
  void romanNumeralsAreNumbers(String word, boolean number) {
    assertThat(Vocabulary.number(word)).isEqualTo(number);
  }

  @Test
  void theBetterKnownOfTwoEquallyNearStandsFirst() {
    var names =
        List.of(
            new KnownName("lamp", false, List.of("lamp"), 1),
            new KnownName("lamb", false, List.of("lamb"), 9));
    assertThat(new Vocabulary(names).near("lamq", 1))
        .extracting(match -> match.word().text())
        .containsExactly("lamb", "lamp");
  }
}
