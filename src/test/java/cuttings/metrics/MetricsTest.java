package cuttings.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class MetricsTest {
  @Test
  void requestsAreCountedByRouteMethodAndStatus() {
    try (var metrics = new Metrics()) {
      metrics.request("/films/{key}", "GET", 200, Duration.ofMillis(20));
      metrics.request("/films/{key}", "GET", 200, Duration.ofMillis(2_000));
      metrics.request("/films/{key}", "GET", 404, Duration.ofMillis(1));
      assertThat(metrics.text())
          .contains(
              "cuttings_requests_seconds_count{method=\"GET\",route=\"/films/{key}\",status=\"200\"} 2",
              "cuttings_requests_seconds_count{method=\"GET\",route=\"/films/{key}\",status=\"404\"} 1",
              "route=\"/films/{key}\",status=\"200\",le=\"0.03\"} 1",
              "route=\"/films/{key}\",status=\"200\",le=\"+Inf\"} 2");
    }
  }

  @Test
  void searchesAreCountedByOutcomeAndTimedByStage() {
    try (var metrics = new Metrics()) {
      metrics.search("nothing", Map.of("looking", Duration.ofMillis(4)));
      metrics.search("found", Map.of("looking", Duration.ofMillis(6)));
      assertThat(metrics.text())
          .contains(
              "cuttings_searches_total{outcome=\"nothing\"} 1.0",
              "cuttings_search_stage_seconds_count{stage=\"looking\"} 2",
              "cuttings_search_stage_seconds_sum{stage=\"looking\"} 0.01");
    }
  }

  @Test
  void numbersOfOthersAreAskedForWhenTheyAreRead() {
    var waiting = new AtomicLong(3);
    var refused = new AtomicLong(5);
    try (var metrics = new Metrics()) {
      metrics.gauge("cuttings.work.waiting", "What waits", waiting::get, "kind", "search");
      metrics.count("cuttings.work.refused", "What found no place", refused::get);
      System.gc();
      waiting.set(7);
      refused.set(9);
      assertThat(metrics.text())
          .contains(
              "# HELP cuttings_work_waiting What waits",
              "cuttings_work_waiting{kind=\"search\"} 7.0",
              "cuttings_work_refused_total 9.0");
    }
  }

  @Test
  void theMachineIsToldOfToo() {
    try (var metrics = new Metrics()) {
      assertThat(metrics.text())
          .contains(
              "jvm_memory_used_bytes{area=\"heap\"", "jvm_threads_live_threads", "process_uptime");
    }
  }
}
