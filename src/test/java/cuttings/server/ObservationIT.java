package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.admission.Forwarding;
import cuttings.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the real server tells of itself, and what it keeps to itself. */
@Timeout(120)
class ObservationIT {
  private static final String TOKEN = "a-token-of-some-length";
  private static final String SECRET = "zanzibar";

  /** {@code name{label="value",...} 1.5}, as Prometheus reads it. */
  private static final Pattern SAMPLE =
      Pattern.compile(
          "[a-zA-Z_:][a-zA-Z0-9_:]*(\\{([a-z_]+=\"([^\"\\\\\n]|\\\\.)*\",?)*})? (NaN|[+-]Inf|-?[0-9.E+-]+)");

  private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

  @TempDir Path folder;

  private SampleServer serve(Observation observation) throws IOException {
    return SampleServer.in(
        folder.resolve("index"),
        each ->
            each.with(observation)
                .with(new Forwarding(true, List.of()))
                .with(new Administration(AccessToken.of(TOKEN), null, null)));
  }

  private Observation logging(boolean addresses) {
    return new Observation(false, folder.resolve("access.jsonl"), addresses, Duration.ofNanos(1));
  }

  private static HttpResponse<String> from(SampleServer server, String client, String address)
      throws Exception {
    return server.send(server.at(address).header("X-Forwarded-For", client).build());
  }

  private static void askManyThings(SampleServer server) throws Exception {
    for (String address :
        List.of(
            "/?q=" + SECRET,
            "/api/v1/search?q=" + SECRET,
            "/api/v1/search?q=rust&critic=" + SECRET,
            "/api/v1/search?" + SECRET + "=x",
            "/api/v1/suggest?q=" + SECRET,
            "/api/v1/films/" + SECRET,
            "/people/" + SECRET,
            "/" + SECRET,
            "/api/v1/admin/" + SECRET)) from(server, "192.0.2.77", address);
    String draft = "<h1>Rust</h1><p>" + SECRET + " is a secret until Friday.</p>";
    for (String address : List.of("/api/v1/draft-check", "/draft"))
      server.send(
          server
              .at(address)
              .header("Content-Type", "text/html")
              .header("User-Agent", SECRET)
              .POST(BodyPublishers.ofString(draft))
              .build());
    HttpRequest odd =
        server
            .at("/")
            .method(SECRET.toUpperCase(java.util.Locale.ROOT), BodyPublishers.noBody())
            .build();
    server.send(odd);
  }

  @Test
  void theAccessLogTellsWhatWasDoneAndNothingOfWhoAskedForWhat() throws Exception {
    try (var server = serve(logging(false))) {
      askManyThings(server);
    }
    List<String> lines = Files.readAllLines(folder.resolve("access.jsonl"));
    assertThat(lines).hasSize(12);
    for (String line : lines) {
      assertThat(line)
          .doesNotContainIgnoringCase(SECRET)
          .doesNotContain("192.0.2", "Java", "Friday");
      JsonNode read = Json.readTree(line);
      assertThat(read.fieldNames())
          .toIterable()
          .containsExactly("time", "method", "route", "status", "bytes", "ms", "generation");
      assertThat(read.at("/bytes").asLong()).isPositive();
    }
    assertThat(lines.get(1)).contains("\"route\":\"/api/v1/search\",\"status\":200");
    assertThat(lines.get(5)).contains("\"route\":\"/api/v1/films/{key}\",\"status\":404");
    assertThat(lines.get(7)).contains("\"route\":\"none\",\"status\":404");
  }

  @Test
  void addressesAreCutDownWhereTheOperatorWantsThem() throws Exception {
    try (var server = serve(logging(true))) {
      from(server, "192.0.2.77", "/healthz");
      from(server, "2001:db8:1:2:3:4:5:6", "/healthz");
      server.get("/healthz");
    }
    assertThat(Files.readAllLines(folder.resolve("access.jsonl")))
        .extracting(line -> Json.readTree(line).at("/client").asText())
        .containsExactly("192.0.2.0/24", "2001:db8:1:0:0:0:0:0/48", "local");
  }

  @Test
  void aSlowSearchIsToldWithItsStagesAndADraftNever() throws Exception {
    PrintStream standard = System.err;
    var err = new ByteArrayOutputStream();
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try (var server = serve(logging(false))) {
      server.get("/api/v1/search?q=scorcese++GOODFELAS");
      server.send(
          server
              .at("/api/v1/draft-check")
              .POST(BodyPublishers.ofString("<h1>Rust</h1><p>" + SECRET + " tomorrow.</p>"))
              .build());
    } finally {
      System.setErr(standard);
    }
    List<String> lines =
        err.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("{")).toList();
    assertThat(lines).hasSize(1);
    JsonNode slow = Json.readTree(lines.getFirst());
    assertThat(slow.at("/slow").asText()).isEqualTo(slow.at("/corrected").asText());
    assertThat(slow.at("/generation").asText()).isEqualTo("gen-0001");
    assertThat(slow.at("/stages").fieldNames())
        .toIterable()
        .contains("understanding", "looking", "correcting", "reading", "reasons");
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain(SECRET);
  }

  @Test
  void metricsCanBeReadByPrometheusAndHaveFewLabels() throws Exception {
    try (var server = serve(Observation.USUAL)) {
      askManyThings(server);
      for (int i = 0; i < 30; i++) {
        server.get("/films/" + SECRET + i);
        server.get("/" + SECRET + i);
        server.get("/api/v1/search?q=film+" + i);
      }
      HttpResponse<String> metrics = server.get("/metrics");
      assertThat(metrics.statusCode()).isEqualTo(200);
      assertThat(metrics.headers().firstValue("Content-Type").orElse(""))
          .startsWith("text/plain; version=0.0.4");
      var routes = new HashSet<String>();
      var names = new ArrayList<String>();
      for (String line : metrics.body().lines().toList()) {
        if (line.startsWith("# HELP ") || line.startsWith("# TYPE ")) continue;
        assertThat(line).matches(SAMPLE);
        names.add(line.replaceFirst("[{ ].*", ""));
        Matcher label = LABEL.matcher(line);
        while (label.find()) if (label.group(1).equals("route")) routes.add(label.group(2));
      }
      assertThat(metrics.body()).doesNotContainIgnoringCase(SECRET);
      assertThat(routes).contains("/api/v1/search", "none").hasSizeLessThan(20);
      assertThat(names)
          .contains(
              "cuttings_requests_seconds_count",
              "cuttings_search_stage_seconds_sum",
              "cuttings_searches_total",
              "cuttings_work_running",
              "cuttings_work_waiting",
              "cuttings_work_refused_total",
              "cuttings_rate_limited_total",
              "cuttings_generation_number",
              "cuttings_generation_age_seconds",
              "cuttings_generation_pieces",
              "cuttings_log_dropped_total",
              "cuttings_connections_open",
              "jvm_memory_used_bytes",
              "jvm_threads_live_threads");
      assertThat(names).hasSizeLessThan(1_000);
    }
  }

  @Test
  void metricsAreForThisMachineAndForWhoShowsTheToken() throws Exception {
    try (var server = serve(Observation.USUAL)) {
      assertThat(server.get("/metrics").statusCode()).isEqualTo(200);
      for (String header : Set.of("X-Forwarded-For", "Forwarded")) {
        HttpRequest.Builder proxied = server.at("/metrics").header(header, "192.0.2.77");
        HttpResponse<String> refused = server.send(proxied.copy().build());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(refused.body()).startsWith("{").doesNotContain("jvm_");
        var shown = proxied.header("Authorization", "Bearer " + TOKEN).build();
        assertThat(server.send(shown).statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void metricsAreForAllWhereTheOperatorSaysSo() throws Exception {
    var open = new Observation(true, null, false, Duration.ZERO);
    try (var server = serve(open)) {
      assertThat(from(server, "192.0.2.77", "/metrics").statusCode()).isEqualTo(200);
    }
  }
}
