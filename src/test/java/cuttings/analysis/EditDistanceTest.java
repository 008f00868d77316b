package cuttings.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "alien, alien, 0",
    "aliens, alien, 1",
    "alen, alien, 1",
    "alian, alien, 1",
    "alein, alien, 1",
    "laien, alien, 1",
    "aline, alien, 1",
    "kubrik, kubrick, 1",
    "villenueve, villeneuve, 1",
    "spielburg, spielberg, 1",
    "goodfelas, goodfellas, 1",
    "ab, ba, 1",
    "abcd, badc, 2",
    "kitten, sitting, 3",
    "abc, xyz, 3"
  })
  void everyWrongMissingExtraOrSwappedLetterCountsOne(String a, String b, int distance) {
    assertThat(EditDistance.of(a, b, 9)).isEqualTo(distance);
    assertThat(EditDistance.of(b, a, 9)).isEqualTo(distance);
  }

  @Test
  void swappedLettersAreNotEditedAgain() {
    // with a letter put between the swapped ones it would be two edits, not three
    assertThat(EditDistance.of("ca", "abc", 9)).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3, 3",
    "kitten, sitting, 2, 3",
    "kitten, sitting, 1, 2",
    "a, abcdef, 2, 3",
    "alien, alien, 0, 0",
    "alien, alian, 0, 1",
    "abcdef, uvwxyz, 1, 2",
  })
  void beyondTheLimitItIsOneMoreThanTheLimit(String a, String b, int most, int distance) {
    assertThat(EditDistance.of(a, b, most)).isEqualTo(distance);
  }

  @Test
  void theLimitChangesNoDistanceWithinIt() {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    var random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      String a = word(random);
      String b = word(random);
      int most = random.nextInt(5);
      assertThat(EditDistance.of(a, b, most))
          .as("-Dtests.seed=%d, %s to %s within %d", seed, a, b, most)
          .isEqualTo(Math.min(slowly(a, b, a.length(), b.length()), most + 1));
    }
  }

  /** By its definition, one letter at a time from the end. */
  private static int slowly(String a, String b, int i, int j) {
    if (i == 0 || j == 0) return i + j;
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = slowly(a, b, i - 1, j - 1) + change;
    best = Math.min(best, slowly(a, b, i - 1, j) + 1);
    best = Math.min(best, slowly(a, b, i, j - 1) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, slowly(a, b, i - 2, j - 2) + 1) : best;
  }

  private static String word(Random random) {
    var word = new StringBuilder();
    for (int length = random.nextInt(6); length > 0; length--)
      word.append((char) ('a' + random.nextInt(3)));
    return word.toString();
  }
}
