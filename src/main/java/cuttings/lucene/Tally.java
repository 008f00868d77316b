package cuttings.lucene;

import java.util.Arrays;

/**
 * How often each of many whole numbers was seen. Where few are to come for their range they are
 * kept and sorted, so that the cost goes by what is counted and not by what there is; else each has
 * its place in an array.
 */
sealed interface Tally {
  /** Up to so many numbers an array costs nothing that could be measured. */
  int SMALL_RANGE = 1024;

  /** From about one number seen in so many an array is cheaper than sorting. */
  int DENSE_SHARE = 64;

  /** Receives a number with how often it was seen. */
  interface Visitor {
    void visit(long number, int times);
  }

  /**
   * An empty tally.
   *
   * @param lowest no number will be lower
   * @param highest no number will be higher
   * @param most no more are to come
   */
  static Tally of(long lowest, long highest, int most) {
    long range = highest - lowest + 1;
    return range > 0 && range <= Math.max(SMALL_RANGE, (long) most * DENSE_SHARE) && range < 1 << 30
        ? new Dense(lowest, new int[(int) range])
        : new Sparse(most);
  }

  void add(long number);

  /** Gives each number seen once, in ascending order. */
  void forEach(Visitor visitor);

  /** A place for each number of the range. */
  final class Dense implements Tally {
    private final long lowest;
    private final int[] times;

    private Dense(long lowest, int[] times) {
      this.lowest = lowest;
      this.times = times;
    }

    @Override
    public void add(long number) {
      times[(int) (number - lowest)]++;
    }

    @Override
    public void forEach(Visitor visitor) {
      for (int i = 0; i < times.length; i++) if (times[i] > 0) visitor.visit(lowest + i, times[i]);
    }
  }

  /** All numbers seen, sorted at the end. */
  final class Sparse implements Tally {
    private final long[] seen;
    private int size;

    private Sparse(int most) {
      seen = new long[most];
    }

    @Override
    public void add(long number) {
      seen[size++] = number;
    }

    @Override
    public void forEach(Visitor visitor) {
      Arrays.sort(seen, 0, size);
      int begin = 0;
      for (int i = 1; i <= size; i++) {
        if (i < size && seen[i] == seen[begin]) continue;
        visitor.visit(seen[begin], i - begin);
        begin = i;
      }
    }
  }
}
