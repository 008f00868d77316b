package cuttings.archive;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A watch that tells the stages of one answer apart; for one thread. */
final class StageTimes {
  /** A step of the work. */
  @FunctionalInterface
  interface Step<T> {
    T take() throws IOException;
  }

  private final long start = System.nanoTime();
  private final Map<Stage, Duration> times = new EnumMap<>(Stage.class);

  /** What a step gives; its time is added to that of its stage. */
  <T> T in(Stage stage, Step<T> step) throws IOException {
    long begun = System.nanoTime();
    try {
      return step.take();
    } finally {
      times.merge(stage, Duration.ofNanos(System.nanoTime() - begun), Duration::plus);
    }
  }

  Map<Stage, Duration> each() {
    return Collections.unmodifiableMap(times);
  }

  Duration all() {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
