package cuttings.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The randomisation test against examples worked by hand, all exchanges written out. */
class SignificanceTest {
  // the sums of 1, 2, 3 under all signs are 6, 4, 2, 0 and 0, -2, -4, -6
  @ParameterizedTest
  @CsvSource({
    "0.5,            1",
    "1 1,            0.5",
    "1 -1,           1",
    "1 2 3,          0.25",
    "-1 -2 -3,       0.25",
    "-1 2 3,         0.5",
    "1 -2 3,         0.75",
    "1 2 -3,         1",
    "1 1 1 1 1 1 1 1, 0.0078125",
    "0.1 0.2 0.3,    0.25"
  })
  void pIsTheShareOfExchangesThatDifferAsMuch(String differences, double p) {
    assertThat(Significance.USUAL.p(numbers(differences))).isEqualTo(p);
  }

  @Test
  void queriesThatTieSayNothing() {
    assertThat(Significance.USUAL.p(numbers("0 1 0 0 2 3 0"))).isEqualTo(0.25);
  }

  @Test
  void whereAllTieChanceMakesNoLess() {
    assertThat(Significance.USUAL.p(new double[1000])).isEqualTo(1);
    assertThat(Significance.USUAL.p(new double[0])).isEqualTo(1);
  }

  @Test
  void manyDifferencesAreSampledNearTheExactShare() {
    var random = new Random(7);
    double[] differences = random.doubles(16).map(each -> each - 0.4).toArray();
    double exact = new Significance(1 << 16, 1).p(differences);

    double sampled = new Significance(10_000, 1).p(differences);

    assertThat(exact).isBetween(0.01, 0.9);
    assertThat(sampled).isCloseTo(exact, within(0.02));
  }

  @Test
  void theSampleIsTheSameForOneSeed() {
    double[] differences = new Random(7).doubles(100).map(each -> each - 0.45).toArray();

    assertThat(Significance.USUAL.p(differences)).isEqualTo(Significance.USUAL.p(differences));
    assertThat(new Significance(10_000, 8).p(differences))
        .isNotEqualTo(Significance.USUAL.p(differences));
  }

  @Test
  void noSampleSaysThatChanceIsImpossible() {
    double[] allWon = new double[500];
    Arrays.fill(allWon, 1);

    assertThat(Significance.USUAL.p(allWon)).isEqualTo(1.0 / 10_001);
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
