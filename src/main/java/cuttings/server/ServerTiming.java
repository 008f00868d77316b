package cuttings.server;

import cuttings.archive.Answer;
import cuttings.archive.Stage;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How long an answer took, told in the {@code Server-Timing} header. */
final class ServerTiming {
  private static final String START = "cuttings.start";
  private static final String SEARCHED = "cuttings.searched";

  private ServerTiming() {}

  static void start(Context context) {
    context.attribute(START, System.nanoTime());
  }

  /** What searches took, in all and by stage; of several, the sum. */
  private static final class Searched {
    private final Map<Stage, Duration> stages = new EnumMap<>(Stage.class);
    private Duration all = Duration.ZERO;

    void add(Answer answer) {
      answer.stages().forEach((stage, took) -> stages.merge(stage, took, Duration::plus));
      all = all.plus(answer.took());
    }
  }

  /** Notes what a search took. */
  static void searched(Context context, Answer answer) {
    Searched before = context.attribute(SEARCHED);
    Searched searched = before == null ? new Searched() : before;
    searched.add(answer);
    context.attribute(SEARCHED, searched);
  }

  /** {@code understanding;dur=0.2, reading;dur=9.1, search;dur=12.3, total;dur=14.0}: in ms. */
  static void tell(Context context) {
    @Nullable Long start = context.attribute(START);
    if (start == null) return;
    var parts = new LinkedHashMap<String, Duration>();
    Searched searched = context.attribute(SEARCHED);
    if (searched != null) {
      searched.stages.forEach((stage, took) -> parts.put(SlowLine.name(stage), took));
      parts.put("search", searched.all);
    }
    parts.put("total", Duration.ofNanos(System.nanoTime() - start));
    context.header(
        "Server-Timing",
        parts.entrySet().stream()
            .map(part -> part(part.getKey(), part.getValue()))
            .collect(Collectors.joining(", ")));
  }

  private static String part(String name, Duration took) {
    return String.format(Locale.ROOT, "%s;dur=%.1f", name, took.toNanos() / 1e6);
  }
}
