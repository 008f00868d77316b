package cuttings.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Numbers that a service counts of itself, for Prometheus. Every label has few values, known
 * beforehand: nothing that a client sends becomes one.
 */
public final class Metrics implements AutoCloseable {
  /** The media type of {@link #text}. */
  public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private static final Duration[] BUCKETS = {
    Duration.ofMillis(1),
    Duration.ofMillis(3),
    Duration.ofMillis(10),
    Duration.ofMillis(30),
    Duration.ofMillis(100),
    Duration.ofMillis(300),
    Duration.ofSeconds(1),
    Duration.ofSeconds(3),
    Duration.ofSeconds(10)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();

  /** The registry itself refers to what it counts only weakly. */
  private final List<LongSupplier> counted = new CopyOnWriteArrayList<>();

  /** Nothing counted yet but what the machine does. */
  public Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  /**
   * Counts a request that was answered.
   *
   * @param route the template of its address, such as {@code /films/{key}}, and never the address
   * @param method of HTTP, or {@code other} for one that is not usual
   */
  public void request(String route, String method, int status, Duration took) {
    Tags tags = Tags.of("route", route, "method", method, "status", Integer.toString(status));
    timer("cuttings.requests", "Requests answered, from their header to the last byte", tags)
        .record(took);
  }

  /**
   * Counts a search.
   *
   * @param outcome one of a few words, such as {@code nothing}
   * @param stages what each stage took, by its name
   */
  public void search(String outcome, Map<String, Duration> stages) {
    registry.counter("cuttings.searches", "outcome", outcome).increment();
    stages.forEach((stage, took) ->
        timer("cuttings.search.stage", "Stages of searches", Tags.of("stage", stage)).record(took));
  }

  private Timer timer(String name, String description, Tags tags) {
    return Timer.builder(name)
        .description(description)
        .tags(tags)
        .serviceLevelObjectives(BUCKETS)
        .register(registry);
  }

  /** Shows a number that goes up and down; it is asked for when the numbers are read. */
  public void gauge(String name, String description, DoubleSupplier now, String... tags) {
    Gauge.builder(name, now, DoubleSupplier::getAsDouble)
        .description(description)
        .tags(tags)
        .strongReference(true)
        .register(registry);
  }

  /** Shows a number that only goes up. */
  public void count(String name, String description, LongSupplier sofar, String... tags) {
    FunctionCounter.builder(name, sofar, LongSupplier::getAsLong)
        .description(description)
        .tags(tags)
        .register(registry);
    counted.add(sofar);
  }

  /** All numbers now, in the text format of Prometheus. */
  public String text() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
