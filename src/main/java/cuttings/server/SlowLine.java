package cuttings.server;

import cuttings.archive.Answer;
import cuttings.archive.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a search that took long.
 *
 * @param slow the query as it was understood
 * @param corrected what was searched for instead; null where it was searched as typed
 * @param stages milliseconds of each stage
 */
record SlowLine(
    Instant time,
    String slow,
    @Nullable String corrected,
    long total,
    double ms,
    Map<String, Double> stages,
    String generation) {
  private static final double NANOS = 1e6;
  private static final double HUNDREDTHS = 100;

  static SlowLine of(Answer answer, Instant now) {
    var stages = new TreeMap<String, Double>();
    answer.stages().forEach((stage, took) -> stages.put(name(stage), millis(took)));
    return new SlowLine(
        now,
        answer.query().toString(),
        answer.corrected(),
        answer.total(),
        millis(answer.took()),
        stages,
        answer.generation().name());
  }

  static String name(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  static double millis(Duration time) {
    return Math.round(time.toNanos() / NANOS * HUNDREDTHS) / HUNDREDTHS;
  }
}
