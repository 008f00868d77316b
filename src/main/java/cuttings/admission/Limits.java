package cuttings.admission;

import java.time.Duration;

/**
 * How much runs at once, and how long who comes besides may wait.
 *
 * @param running at once; more than there are cores make each slower and none faster
 * @param waiting at most
 * @param patience how long one waits in a burst
 * @param answer how long one answer may take
 */
public record Limits(int running, int waiting, Duration patience, Duration answer) {
  private static final int WAITING_FOR_EACH = 32;

  public Limits {
    if (running < 1) throw new IllegalArgumentException("at least one must be running");
    if (waiting < 0) throw new IllegalArgumentException("fewer than none cannot wait");
  }

  /** As many as there are cores, and a burst that they get through within a second. */
  public static Limits ofThisMachine() {
    int cores = Runtime.getRuntime().availableProcessors();
    return new Limits(
        cores, WAITING_FOR_EACH * cores, Duration.ofSeconds(1), Duration.ofSeconds(10));
  }

  /** With another number that runs at once, and a queue in proportion. */
  public Limits running(int number) {
    return new Limits(number, WAITING_FOR_EACH * number, patience, answer);
  }

  /** With another length of the queue. */
  public Limits waiting(int number) {
    return new Limits(running, number, patience, answer);
  }

  /** With another time for one answer. */
  public Limits answer(Duration time) {
    return new Limits(running, waiting, patience, time);
  }
}
