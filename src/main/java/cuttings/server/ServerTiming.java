package cuttings.server;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How long an answer took, told in the {@code Server-Timing} header. */
final class ServerTiming {
  private static final String START = "cuttings.start";
  private static final String SEARCH = "cuttings.search";

  private ServerTiming() {}

  static void start(Context context) {
    context.attribute(START, System.nanoTime());
  }

  /** Notes what a search took; of several, the sum. */
  static void searched(Context context, Duration took) {
    Duration before = context.attribute(SEARCH);
    context.attribute(SEARCH, before == null ? took : before.plus(took));
  }

  /** {@code search;dur=12.3, total;dur=14.0}: milliseconds. */
  static void tell(Context context) {
    @Nullable Long start = context.attribute(START);
    if (start == null) return;
    Duration search = context.attribute(SEARCH);
    Duration total = Duration.ofNanos(System.nanoTime() - start);
    context.header(
        "Server-Timing",
        search == null
            ? stage("total", total)
            : stage("search", search) + ", " + stage("total", total));
  }

  private static String stage(String name, Duration took) {
    return String.format(Locale.ROOT, "%s;dur=%.1f", name, took.toNanos() / 1e6);
  }
}
