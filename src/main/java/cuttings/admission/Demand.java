package cuttings.admission;

import java.time.Duration;

/**
 * How much work comes, of what can be done: those who come in a second, each with the mean time
 * that work takes (the offered load of A. K. Erlang). Who is sent away counts as well. For one
 * thread at a time.
 */
final class Demand {
  private static final long WINDOW = Duration.ofSeconds(1).toNanos();

  /** A little less than all, or those who are let in again would soon be too many. */
  private static final double CAN_BE_MET = 0.8;

  private final int places;
  private long begin;
  private long last;
  private long busy;
  private long come;
  private long done;
  private boolean canBeMet;

  Demand(int places, long now) {
    this.places = places;
    begin = now;
    last = now;
  }

  /**
   * Lets time pass.
   *
   * @param inside places that were taken meanwhile
   */
  void pass(long now, int inside) {
    busy += (now - last) * inside;
    last = now;
    if (now - begin < WINDOW) return;
    canBeMet = offered(now) <= CAN_BE_MET;
    begin = now;
    busy = 0;
    come = 0;
    done = 0;
  }

  /** In parts of all places; work that does not end within the window counts as all there is. */
  private double offered(long now) {
    if (come == 0 && busy == 0) return 0;
    if (done == 0) return Double.POSITIVE_INFINITY;
    return (double) come * busy / done / places / (now - begin);
  }

  /** One comes, whether or not there is a place. */
  void comes() {
    come++;
  }

  /** The work of one is done. */
  void isDone() {
    done++;
  }

  /** What was before says nothing of what comes; a whole window must pass first. */
  void forget() {
    begin = last;
    busy = 0;
    come = 0;
    done = 0;
    canBeMet = false;
  }

  /** Whether all that came in the last window could have been done. */
  boolean canBeMet() {
    return canBeMet;
  }
}
