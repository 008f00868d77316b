package cuttings.evaluate;

import java.time.Duration;

/**
 * One page, read and understood once, and what came of it.
 *
 * @param page the file, or the number of a copy with what was done to it
 * @param size in bytes, or in characters where it was decoded already
 * @param outcome the kinds of its pieces, or the reason why it was dropped
 * @param time by the clock on the wall
 * @param busy on a core
 */
public record Trial(String page, int size, String outcome, Duration time, Duration busy) {
  /** What one page may take, up to the largest there may be. */
  static final Duration BUDGET = Duration.ofSeconds(2);

  static final String FAULT = "fault";

  /** Whether the page ended in no value. */
  public boolean fault() {
    return outcome.equals(FAULT);
  }

  /** Whether the clock shows that it took too long, which other programs may be the cause of. */
  boolean late() {
    return time.compareTo(BUDGET) > 0;
  }

  /** Whether it took too long by the clock and on its core alone. */
  boolean over() {
    return late() && busy.compareTo(BUDGET) > 0;
  }

  @Override
  public String toString() {
    return "%,6d ms (%,d on its core) %,9d %s: %s"
        .formatted(time.toMillis(), busy.toMillis(), size, page, outcome);
  }
}
