package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.draft.Draft;
import cuttings.json.Json;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What editors ask of the real server over the sample archive. */
class EditorApiIT {
  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    server = SampleServer.in(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return server.get(path);
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return Json.read(response.body().getBytes(StandardCharsets.UTF_8), JsonNode.class);
  }

  private static HttpResponse<String> check(String type, byte[] draft) throws Exception {
    return server.send(
        server
            .at("/api/v1/draft-check")
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(draft))
            .build());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aPieceHasRelatedOnesWithReasons() throws Exception {
    String id = json(get("/api/v1/search?q=circus+of+books")).at("/items/0/id").asText();
    JsonNode related = json(get("/api/v1/reviews/" + id + "/related?limit=3"));
    assertThat(related.at("/items")).hasSize(3);
    assertThat(related.at("/items/0/reasons/0").asText()).isNotEmpty();
    assertThat(related.at("/items/0/file").asText()).isNotEmpty();
    assertThat(related.at("/items/0/score").asDouble())
        .isGreaterThanOrEqualTo(related.at("/items/1/score").asDouble());
    assertThat(get("/api/v1/reviews/none-such/related").statusCode()).isEqualTo(404);
  }

  @Test
  void aDraftIsCheckedAndNeverCached() throws Exception {
    HttpResponse<String> response =
        check(
            "text/markdown; charset=utf-8",
            bytes(
                "A week of old films, some seen in a tent. All day we thought of *Rust* (dir. Joel Souza, 2024) and of"
                    + " *Circus of Books* (2019); then the tent came down and we all went home by the last bus."));
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    JsonNode report = json(response);
    assertThat(report.at("/links/0/text").asText()).isEqualTo("Rust");
    assertThat(report.at("/links/0/target_file").asText()).contains("rust-2024");
  }

  @ParameterizedTest
  @CsvSource({"text/html,'',400", "text/plain,'  ',400", "image/png,x,415"})
  void aDraftThatCannotBeReadIsAProblem(String type, String draft, int status) throws Exception {
    HttpResponse<String> response = check(type, bytes(draft));
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(json(response).at("/status").asInt()).isEqualTo(status);
  }

  @Test
  void aDraftThatIsTooLargeIsRefused() throws Exception {
    assertThat(check("text/plain", new byte[Draft.LIMIT + 1]).statusCode()).isEqualTo(413);
  }

  @Test
  void binaryDataIsNoDraft() throws Exception {
    var picture = new byte[4_000];
    for (int i = 0; i < picture.length; i++) picture[i] = (byte) (i % 7);
    assertThat(check("text/html", picture).statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @CsvSource({
    "film=rust-2024,application/json",
    "person=rachel-mason&format=csv,text/csv",
    "phrase=gun+safe&format=markdown,text/markdown"
  })
  void theCoverageOfASubjectIsGivenInThreeForms(String query, String type) throws Exception {
    HttpResponse<String> response = get("/api/v1/coverage?" + query);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(response.body()).contains("2025");
  }

  @ParameterizedTest
  @CsvSource({
    "'',400",
    "film=a&person=b,400",
    "film=none-such,404",
    "film=rust-2024&format=pdf,400",
    "flim=x,400"
  })
  void aFaultyQuestionForCoverageIsAProblem(String query, int status) throws Exception {
    assertThat(get("/api/v1/coverage?" + query).statusCode()).isEqualTo(status);
  }

  @Test
  void whatIsNamedWithoutAPieceIsReported() throws Exception {
    JsonNode missing = json(get("/api/v1/missing?least=2&limit=5"));
    assertThat(missing.at("/films").size()).isBetween(1, 5);
    assertThat(missing.at("/films/0/pieces").asInt()).isGreaterThanOrEqualTo(2);
  }
}
