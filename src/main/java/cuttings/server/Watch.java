package cuttings.server;

import cuttings.admission.ClientRates;
import cuttings.archive.Answer;
import cuttings.archive.LiveArchive;
import cuttings.json.Json;
import cuttings.lines.LineWriter;
import cuttings.metrics.Metrics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Who watches the service: counts requests and searches, and writes its logs. */
final class Watch implements AutoCloseable {
  private final Observation observation;
  private final Metrics metrics = new Metrics();
  private final LineWriter slow;
  private final @Nullable LineWriter access;

  Watch(Observation observation) {
    this.observation = observation;
    slow = LineWriter.to(System.err);
    access = observation.accessLog() == null ? null : writer(observation.accessLog());
    LineWriter accessed = access;
    if (accessed != null)
      metrics.count(
          "cuttings.log.dropped", "Lines no disk took", accessed::dropped, "log", "access");
    metrics.count("cuttings.log.dropped", "Lines no disk took", slow::dropped, "log", "slow");
  }

  private static LineWriter writer(Path file) {
    return file.toString().equals("-") ? LineWriter.to(System.out) : LineWriter.to(file);
  }

  Metrics metrics() {
    return metrics;
  }

  /** A search was answered. */
  void answered(Answer answer) {
    var stages = new LinkedHashMap<String, Duration>();
    answer.stages().forEach((stage, took) -> stages.put(SlowLine.name(stage), took));
    metrics.search(outcome(answer), stages);
    if (observation.slow().isPositive() && answer.took().compareTo(observation.slow()) > 0)
      slow.add(Json.write(SlowLine.of(answer, Instant.now())));
  }

  private static String outcome(Answer answer) {
    if (answer.total() == 0) return "nothing";
    return answer.corrected() == null ? "found" : "corrected";
  }

  /** A request was answered. */
  void request(AccessLine line, Duration took) {
    metrics.request(line.route(), line.method(), line.status(), took);
    if (access != null) access.add(Json.write(line));
  }

  boolean writesAccess() {
    return access != null;
  }

  boolean tellsAddresses() {
    return writesAccess() && observation.addresses();
  }

  /** The generation that serves, as numbers; none while there is none. */
  void follow(LiveArchive archive) {
    metrics.gauge(
        "cuttings.generation.number",
        "Number of the generation that serves",
        () -> number(archive));
    metrics.gauge("cuttings.generation.age.seconds", "Since it was built", () -> age(archive));
    metrics.gauge("cuttings.generation.pieces", "Pieces it holds", () -> pieces(archive));
  }

  /** Who asks, and over how many connections. */
  void follow(ClientRates rates, Connections connections) {
    metrics.count("cuttings.rate.limited", "Requests over the rate of a client", rates::refused);
    metrics.gauge("cuttings.rate.clients", "Clients that are remembered", rates::clients);
    metrics.gauge("cuttings.connections.open", "Connections", connections::open);
  }

  private static double number(LiveArchive archive) {
    try {
      return Double.parseDouble(
          archive.ask(open -> open.generation().name()).replaceAll("\\D", ""));
    } catch (IOException | RuntimeException _) {
      return Double.NaN;
    }
  }

  private static double age(LiveArchive archive) {
    try {
      Instant created = archive.ask(open -> open.generation().created());
      return Duration.between(created, Instant.now()).toSeconds();
    } catch (IOException | RuntimeException _) {
      return Double.NaN;
    }
  }

  private static double pieces(LiveArchive archive) {
    try {
      return archive.ask(open -> open.generation().reviews());
    } catch (IOException | RuntimeException _) {
      return Double.NaN;
    }
  }

  @Override
  public void close() {
    if (access != null) access.close();
    slow.close();
    metrics.close();
  }
}
