package cuttings.server;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an operator wants to know of a running service.
 *
 * @param publicMetrics whether anyone may read {@code /metrics}
 * @param accessLog a file for a line on each request, {@code -} for standard output; null for none
 * @param addresses whether such a line tells from which network a request came
 * @param slow searches that take longer are told on standard error; zero for none
 */
public record Observation(
    boolean publicMetrics, @Nullable Path accessLog, boolean addresses, Duration slow) {
  /** Half a second is what people begin to notice. */
  public static final Observation USUAL =
      new Observation(false, null, false, Duration.ofMillis(500));
}
