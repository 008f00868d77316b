package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.json.Json;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators do with the real server, and what it refuses to others. */
class AdminApiIT {
  private static final String TOKEN = "deep-focus-and-long-takes";
  private static final String EDITORS = "/api/v1/admin/editors";

  @TempDir static Path folder;
  private static Path editors;
  private static SampleServer server;

  @BeforeAll
  static void start() throws IOException {
    editors = folder.resolve("editors.yaml");
    var administration =
        new Administration(AccessToken.of(TOKEN), editors, folder.resolve("corrections.yaml"));
    server = SampleServer.in(folder.resolve("index"), each -> each.with(administration));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @BeforeEach
  void noFileYet() throws IOException {
    Files.deleteIfExists(editors);
  }

  private static HttpRequest.Builder as(String address, String authorization) {
    return server.at(address).header("Authorization", authorization);
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return server.send(as(address, "Bearer " + TOKEN).build());
  }

  private static HttpResponse<String> put(String address, String text, String... headers)
      throws Exception {
    HttpRequest.Builder request = as(address, "Bearer " + TOKEN).PUT(BodyPublishers.ofString(text));
    if (headers.length > 0) request.headers(headers);
    return server.send(request.build());
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return Json.readTree(response.body());
  }

  private static String tag(HttpResponse<String> response) {
    return response.headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void theEditorsFileIsMadeReadAndReplaced() throws Exception {
    assertThat(get(EDITORS).statusCode()).isEqualTo(404);
    String text =
        """
        pins:
          - query: best film
            films: [Rust (2024), No Such Film]
        """;
    HttpResponse<String> made = put(EDITORS, text);
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(json(made).at("/lines_added").asInt()).isEqualTo(3);
    assertThat(json(made).at("/idle_pins")).hasSize(1);
    assertThat(json(made).at("/idle_pins/0/name").asText()).isEqualTo("No Such Film");
    assertThat(json(made).at("/idle_pins/0/line").asInt()).isEqualTo(3);
    HttpResponse<String> read = get(EDITORS);
    assertThat(read.body()).isEqualTo(text);
    assertThat(tag(read)).isEqualTo(tag(made));
    HttpResponse<String> replaced = put(EDITORS, text.replace(", No Such Film", ""));
    assertThat(replaced.statusCode()).isEqualTo(200);
    assertThat(json(replaced).at("/removed/0").asText()).contains("No Such Film");
    assertThat(json(replaced).at("/idle_pins")).isEmpty();
    assertThat(json(put(EDITORS, Files.readString(editors))).at("/changed").asBoolean()).isFalse();
  }

  @Test
  void aFaultIsToldWithItsLineAndNothingIsReplaced() throws Exception {
    put(EDITORS, "hidden: [{pages: [no-such-page]}]\n");
    HttpResponse<String> refused = put(EDITORS, "hidden: [{pages: [a-page]}]\npinz: []\n");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(json(refused).at("/line").asInt()).isEqualTo(2);
    assertThat(json(refused).at("/problem").asText()).contains("pinz");
    assertThat(refused.body()).doesNotContain(folder.toString());
    assertThat(get(EDITORS).body()).isEqualTo("hidden: [{pages: [no-such-page]}]\n");
  }

  @Test
  void whoKnowsAnOlderVersionIsRefused() throws Exception {
    String first = tag(put(EDITORS, "hidden: [{pages: [a]}]\n", "If-None-Match", "*"));
    assertThat(put(EDITORS, "hidden: [{pages: [b]}]\n", "If-Match", first).statusCode())
        .isEqualTo(200);
    HttpResponse<String> late = put(EDITORS, "hidden: [{pages: [c]}]\n", "If-Match", first);
    assertThat(late.statusCode()).isEqualTo(412);
    assertThat(tag(late)).isEqualTo(tag(get(EDITORS)));
    assertThat(put(EDITORS, "hidden: [{pages: [c]}]\n", "If-None-Match", "*").statusCode())
        .isEqualTo(412);
    assertThat(get(EDITORS).body()).isEqualTo("hidden: [{pages: [b]}]\n");
  }

  @Test
  void correctionsWaitForTheNextReindex() throws Exception {
    String address = "/api/v1/admin/corrections";
    HttpResponse<String> made = put(address, "pages:\n  rust-2024:\n    certificate: R\n");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    assertThat(json(made).at("/takes_effect").asText()).contains("reindex");
    HttpResponse<String> refused = put(address, "pages:\n  rust-2024:\n    cirtificate: R\n");
    assertThat(json(refused).at("/detail").asText())
        .isEqualTo("line 3: unknown field \"cirtificate\", did you mean \"certificate\"?");
  }

  @Test
  void aTextLongerThanAnyoneWritesIsRefused() throws Exception {
    String long1 = "# " + "x".repeat(1024 * 1024);
    assertThat(put(EDITORS, long1).statusCode()).isEqualTo(413);
    BodyPublisher ofUnknownLength =
        BodyPublishers.fromPublisher(BodyPublishers.ofString(long1 + "x".repeat(1024)));
    var request = as(EDITORS, "Bearer " + TOKEN).PUT(ofUnknownLength).build();
    assertThat(server.send(request).statusCode()).isEqualTo(413);
    assertThat(editors).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer deep-focus-and-long-take",
        "Bearer deep-focus-and-long-takes2",
        "Bearer ",
        "Basic deep-focus-and-long-takes",
        "deep-focus-and-long-takes"
      })
  void whoShowsAnythingElseIsRefused(String authorization) throws Exception {
    HttpResponse<String> refused = server.send(as(EDITORS, authorization).build());
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("WWW-Authenticate").orElse(""))
        .startsWith("Bearer realm=");
    assertThat(json(refused).at("/status").asInt()).isEqualTo(401);
    assertThat(refused.body()).doesNotContain("deep-focus");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        EDITORS,
        EDITORS + "/",
        "/api/v1/admin/corrections",
        "/api/v1/admin/nothing-here",
        "/api/v1/%61dmin/editors",
        "/api/v1//admin/editors",
        "/api/v1/admin;x=1/editors",
        "/api/v1/x/../admin/editors"
      })
  void noWayLeadsInWithoutTheToken(String address) throws Exception {
    Files.writeString(editors, "hidden: [{pages: [secret]}]\n");
    HttpResponse<String> refused = server.get(address);
    assertThat(refused.statusCode()).as(refused.body()).isIn(400, 401, 404);
    assertThat(refused.body()).doesNotContain("secret");
    var put = server.at(address).PUT(BodyPublishers.ofString("hidden: [{pages: [x]}]\n")).build();
    assertThat(server.send(put).statusCode()).isIn(400, 401, 404, 405);
    assertThat(editors).hasContent("hidden: [{pages: [secret]}]\n");
  }

  @Test
  void aServiceWithoutATokenHasNoAdministration(@TempDir Path other) throws Exception {
    var none = new Administration(null, editors, null);
    try (var closed = SampleServer.in(other, each -> each.with(none))) {
      var request = closed.at(EDITORS).header("Authorization", "Bearer " + TOKEN).build();
      HttpResponse<String> refused = closed.send(request);
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(json(refused).at("/detail").asText()).contains("--token-file");
    }
  }

  @Test
  void aServiceWithoutAFileSaysSo(@TempDir Path other) throws Exception {
    var none = new Administration(AccessToken.of(TOKEN), null, null);
    try (var bare = SampleServer.in(other, each -> each.with(none))) {
      var request = bare.at(EDITORS).header("Authorization", "Bearer " + TOKEN).build();
      HttpResponse<String> refused = bare.send(request);
      assertThat(refused.statusCode()).isEqualTo(404);
      assertThat(json(refused).at("/detail").asText()).contains("without a file of editors");
    }
  }

  @Test
  void aTextThatIsNoUtf8IsAFault() throws Exception {
    byte[] bytes = "hidden: [{pages: [caf\u00e9]}]\n".getBytes(StandardCharsets.ISO_8859_1);
    var request = as(EDITORS, "Bearer " + TOKEN).PUT(BodyPublishers.ofByteArray(bytes)).build();
    HttpResponse<String> refused = server.send(request);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(json(refused).at("/problem").asText()).isEqualTo("is no UTF-8");
  }
}
