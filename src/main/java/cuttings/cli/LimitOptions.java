package cuttings.cli;

import cuttings.admission.Forwarding;
import cuttings.admission.Limits;
import cuttings.admission.Network;
import cuttings.admission.Rate;
import cuttings.server.Settings;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how much a service does at once, and for whom. */
final class LimitOptions {
  @Option(
      names = "--rate",
      paramLabel = "N/s[,BURST]",
      defaultValue = "20/s,60",
      description =
          "How often one client may ask; 0 for no limit. Clients on this machine have none, unless"
              + " --trust-forwarded tells them apart (default: ${DEFAULT-VALUE}).")
  String rate = "20/s,60";

  @Option(
      names = "--trust-forwarded",
      arity = "0..1",
      paramLabel = "NETWORK[,NETWORK...]",
      fallbackValue = "",
      description =
          "Believe X-Forwarded-For of proxies on this machine, and of those in the networks named,"
              + " such as 10.1.0.0/16.")
  @Nullable String forwarded;

  @Option(
      names = "--searches",
      paramLabel = "N",
      description = "How many searches run at once (default: as many as there are cores).")
  @Nullable Integer searches;

  @Option(
      names = "--queue",
      paramLabel = "N",
      description = "How many searches may wait, at most (default: 32 for each that may run).")
  @Nullable Integer queue;

  Settings in(Settings settings) {
    Limits limits = settings.limits();
    if (searches != null) limits = limits.running(searches);
    if (queue != null) limits = limits.waiting(queue);
    return settings.with(Rate.of(rate)).with(forwarding()).with(limits);
  }

  private Forwarding forwarding() {
    if (forwarded == null) return Forwarding.NONE;
    List<Network> networks =
        Stream.of(forwarded.split(","))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(Network::of)
            .toList();
    return new Forwarding(true, networks);
  }
}
