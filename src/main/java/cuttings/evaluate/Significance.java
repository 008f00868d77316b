package cuttings.evaluate;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The paired randomisation test: how often two rankings of the same queries would differ as much as
 * they do if it were chance which of the two gave which result (Fisher 1935; for retrieval Smucker,
 * Allan and Carterette 2007).
 *
 * @param permutations exchanges of results that are tried
 * @param seed equal seeds give equal figures
 */
public record Significance(int permutations, long seed) {
  /** As many as fix the second figure of a p near 0.05. */
  public static final Significance USUAL = new Significance(10_000, 2007);

  /** Wider than what adding in another order changes. */
  private static final double ROUNDING = 1e-9;

  /**
   * The share of exchanges whose mean difference is at least as far from 0, either way. So few
   * differences that every exchange can be tried give the exact share; otherwise the exchange that
   * was observed counts among those tried, so that the figure is never 0.
   *
   * @param differences one for each query
   */
  public double p(double[] differences) {
    double[] differing = Arrays.stream(differences).filter(each -> each != 0).toArray();
    double observed = Math.abs(Arrays.stream(differing).sum()) - ROUNDING;
    boolean few = differing.length < Integer.SIZE - 1 && 1 << differing.length <= permutations;
    return few ? exact(differing, observed) : sampled(differing, observed);
  }

  private static double exact(double[] differences, double observed) {
    int all = 1 << differences.length;
    int asFar = 0;
    for (int signs = 0; signs < all; signs++) {
      double sum = 0;
      for (int i = 0; i < differences.length; i++)
        sum += (signs >> i & 1) == 0 ? differences[i] : -differences[i];
      if (Math.abs(sum) >= observed) asFar++;
    }
    return (double) asFar / all;
  }

  private double sampled(double[] differences, double observed) {
    var random = new SplittableRandom(seed);
    int asFar = 1;
    for (int i = 0; i < permutations; i++) {
      double sum = 0;
      for (double each : differences) sum += random.nextBoolean() ? each : -each;
      if (Math.abs(sum) >= observed) asFar++;
    }
    return (double) asFar / (permutations + 1);
  }
}
