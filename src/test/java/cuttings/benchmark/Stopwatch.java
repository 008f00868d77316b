package cuttings.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What takes the time of work and uses its result, so that none is left out. */
final class Stopwatch {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** What time is read from. */
  enum Clock {
    /** Time as a person waits. */
    WALL {
      @Override
      long nanos() {
        return System.nanoTime();
      }
    },
    /** Time of this thread on a core: on a machine that others use as well only this is fair. */
    PROCESSOR {
      @Override
      long nanos() {
        return THREADS.getCurrentThreadCpuTime();
      }
    };

    abstract long nanos();
  }

  /** Work to be timed. */
  @FunctionalInterface
  interface Work {
    /** Does it and returns what came of it, so that a compiler cannot leave it out. */
    Object result() throws IOException;
  }

  private final Clock clock;
  private int used;

  Stopwatch(Clock clock) {
    this.clock = clock;
  }

  /** Does the work once and adds its time to a series; work that fails adds none. */
  void time(Work work, Series series) throws IOException {
    long start = clock.nanos();
    Object result = work.result();
    long time = clock.nanos() - start;
    used += System.identityHashCode(result);
    series.add(time);
  }

  /** A number that depends on every result. */
  int used() {
    return used;
  }
}
