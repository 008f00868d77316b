package cuttings.admission;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * A number of places, and a short queue before them; safe for many threads.
 *
 * <p>A queue that empties now and then takes up bursts: who waits is let in in order. One that is
 * full, or stays, tells that more comes than can be done; then waiting makes everybody late and
 * nobody sooner (K. Nichols and V. Jacobson, "Controlling Queue Delay", ACM Queue 10(5), 2012). So
 * until what comes can be done again nobody waits: who finds a place free is let in, and all others
 * are sent away at once.
 */
final class Queue {
  /** A queue that was not empty for so long stays. */
  private static final long STANDING = Duration.ofMillis(500).toNanos();

  /** One who waits. */
  private static final class Turn {
    final Semaphore comes = new Semaphore(0);
    boolean refused;
  }

  private final Limits limits;
  private final LongSupplier clock;
  private final Demand demand;
  private final ReentrantLock lock = new ReentrantLock();
  private final ArrayDeque<Turn> waiting = new ArrayDeque<>();
  private int inside;
  private long waitedSince;
  private boolean overloaded;

  /**
   * An empty one.
   *
   * @param clock nanoseconds from any origin
   */
  Queue(Limits limits, LongSupplier clock) {
    this.limits = limits;
    this.clock = clock;
    demand = new Demand(limits.running(), clock.getAsLong());
  }

  /**
   * Takes a place, which {@link #leave} must give back.
   *
   * @throws OverloadedException where none is free in time
   */
  void enter() {
    Turn turn;
    lock.lock();
    try {
      long now = look();
      demand.comes();
      if (inside < limits.running()) {
        inside++;
        return;
      }
      if (waiting.size() >= room()) throw refused();
      if (waiting.isEmpty()) waitedSince = now;
      turn = new Turn();
      waiting.addLast(turn);
    } finally {
      lock.unlock();
    }
    if (!comes(turn)) giveUp(turn);
    if (turn.refused) throw refusal();
  }

  /** Whether overload is such that who comes now is sent away; then it counts as having come. */
  boolean isFull() {
    lock.lock();
    try {
      look();
      boolean full = overloaded && inside >= limits.running();
      if (full) demand.comes();
      return full;
    } finally {
      lock.unlock();
    }
  }

  private int room() {
    return overloaded ? 0 : limits.waiting();
  }

  private boolean comes(Turn turn) {
    try {
      return turn.comes.tryAcquire(limits.patience().toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void giveUp(Turn turn) {
    lock.lock();
    try {
      // a turn that came at the last moment is taken
      if (waiting.remove(turn)) throw refusal();
    } finally {
      lock.unlock();
    }
  }

  /** Gives a place back, to the next who waits. */
  void leave() {
    lock.lock();
    try {
      look();
      demand.isDone();
      Turn next = waiting.pollFirst();
      if (next == null) inside--;
      else next.comes.release();
    } finally {
      lock.unlock();
    }
  }

  private long look() {
    long now = clock.getAsLong();
    demand.pass(now, inside);
    if (!waiting.isEmpty() && now - waitedSince > STANDING) becomeOverloaded();
    else if (overloaded && demand.canBeMet()) overloaded = false;
    return now;
  }

  private void becomeOverloaded() {
    overloaded = true;
    demand.forget();
    for (Turn turn = waiting.pollFirst(); turn != null; turn = waiting.pollFirst()) {
      turn.refused = true;
      turn.comes.release();
    }
  }

  /** Who waits in a queue that is full may still get in, but nobody any more behind. */
  private OverloadedException refused() {
    if (!overloaded) demand.forget();
    overloaded = true;
    return refusal();
  }

  private static OverloadedException refusal() {
    return new OverloadedException("too many ask at once; try again");
  }

  int inside() {
    lock.lock();
    try {
      return inside;
    } finally {
      lock.unlock();
    }
  }

  int waiting() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }
}
