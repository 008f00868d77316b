package cuttings.crawl;

import java.time.Duration;

/** How time is let pass between requests. */
@FunctionalInterface
public interface Sleeper {
  /** Waits for real. */
  Sleeper REAL = Thread::sleep;

  /** Lets so much time pass. */
  void sleep(Duration time) throws InterruptedException;
}
