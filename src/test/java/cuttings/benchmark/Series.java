package cuttings.benchmark;

import java.util.Arrays;
import java.util.Collection;

/** The times that one kind of work took, in nanoseconds, and where their middle and end lie. */
final class Series {
  private static final int FIRST = 256;

  private long[] nanos = new long[FIRST];
  private int count;

  void add(long time) {
    if (count == nanos.length) nanos = Arrays.copyOf(nanos, 2 * count);
    nanos[count++] = time;
  }

  /** All times of several. */
  static Series of(Collection<Series> several) {
    var all = new Series();
    for (Series each : several) for (int i = 0; i < each.count; i++) all.add(each.nanos[i]);
    return all;
  }

  int count() {
    return count;
  }

  /** In microseconds; of an even number of times the lower one of the two in the middle. */
  double median() {
    return quantile(50);
  }

  /** The time in microseconds that 99 of 100 do not exceed. */
  double p99() {
    return quantile(99);
  }

  /** All times together, in microseconds. */
  double total() {
    return Arrays.stream(nanos, 0, count).sum() / 1e3;
  }

  /** By nearest rank: the least time that at least so many of a hundred do not exceed. */
  private double quantile(int percent) {
    if (count == 0) return Double.NaN;
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[Math.ceilDiv(percent * count, 100) - 1] / 1e3;
  }
}
