package cuttings.cli;

import cuttings.server.Observation;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what an operator wants to know of a running service. */
final class ObservationOptions {
  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description =
          "A line of JSON for each request, to a file or (-) standard output; it tells nothing of"
              + " who asked, nor of what was asked for.")
  @Nullable Path accessLog;

  @Option(
      names = "--access-log-addresses",
      description = "Tell in it from which network (/24, /48) a request came.")
  boolean addresses;

  @Option(
      names = "--slow",
      paramLabel = "MILLIS",
      defaultValue = "500",
      description =
          "A line of JSON on standard error for each search that takes longer, with the query; 0 for"
              + " none (default: ${DEFAULT-VALUE}).")
  int slow = 500;

  @Option(
      names = "--public-metrics",
      description =
          "Let anyone read /metrics; else only this machine may, and who shows the token.")
  boolean publicMetrics;

  Observation read() {
    if (slow < 0) throw new IllegalArgumentException("--slow cannot be below 0");
    return new Observation(publicMetrics, accessLog, addresses, Duration.ofMillis(slow));
  }
}
