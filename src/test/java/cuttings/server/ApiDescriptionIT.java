package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import cuttings.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the API, held against the running service; then the check itself. */
class ApiDescriptionIT {
  private static SampleServer server;
  private static Administration administration;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    administration = AdminCheck.administration(folder);
    server = SampleServer.in(folder.resolve("index"), each -> each.with(administration));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static ObjectNode document() throws Exception {
    return (ObjectNode) Json.readTree(server.get("/openapi.json").body());
  }

  private static ObjectNode at(JsonNode document, String pointer) {
    return (ObjectNode) document.at(pointer);
  }

  @Test
  void theServiceIsAsItIsDescribed() throws Exception {
    assertThat(new ApiCheck(document(), server, administration).everything()).isEmpty();
  }

  @Test
  void everySchemaIsOne() throws Exception {
    var meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    JsonNode schemas = document().at("/components/schemas");
    assertThat(schemas.size()).isGreaterThan(30);
    for (JsonNode schema : schemas)
      assertThat(meta.validate(schema.toString(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void everyObjectOfAnAnswerIsClosed() throws Exception {
    document()
        .at("/components/schemas")
        .properties()
        .forEach(schema -> assertClosed(schema.getKey(), schema.getValue()));
  }

  /** Those that end in Fields are parts of others, which close them. */
  private static void assertClosed(String name, JsonNode schema) {
    if (schema.path("type").asText().equals("object") && !name.endsWith("Fields"))
      assertThat(schema.has("additionalProperties") || schema.has("unevaluatedProperties"))
          .as(name + " " + schema)
          .isTrue();
    for (JsonNode part : schema) assertClosed(name, part);
  }

  @Test
  void aRouteThatIsNotDescribedIsSeen() throws Exception {
    ObjectNode document = document();
    at(document, "/paths").remove("/api/v1/missing");
    assertThat(new ApiCheck(document, server, administration).routes())
        .containsExactly("get /api/v1/missing is a route and not described");
  }

  @Test
  void anOperationThatIsDescribedAndNotThereIsSeen() throws Exception {
    ObjectNode document = document();
    at(document, "/paths").set("/api/v1/reels", document.at("/paths/~1api~1v1~1suggest"));
    assertThat(new ApiCheck(document, server, administration).path("/api/v1/reels"))
        .anyMatch(problem -> problem.contains("status 200 is described and never seen"));
  }

  @Test
  void aParameterWithoutEffectIsSeen() throws Exception {
    assertThat(suggest("limit", "example", "8"))
        .containsExactly("/api/v1/suggest: limit is without effect");
  }

  @Test
  void aParameterThatIsNeverAskedIsSeen() throws Exception {
    assertThat(suggest("limit", "example", null))
        .containsExactly("/api/v1/suggest: limit has no example, so it is never asked");
  }

  @Test
  void aParameterThatTheServiceRefusesIsSeen() throws Exception {
    assertThat(suggest("limit", "name", "most"))
        .anyMatch(problem -> problem.startsWith("/api/v1/suggest: most is refused"));
  }

  @Test
  void aFieldThatIsNotDescribedIsSeen() throws Exception {
    ObjectNode document = document();
    at(document, "/components/schemas/Suggestions/properties/items/items/properties").remove("key");
    at(document, "/components/schemas/Suggestions/properties/items/items").remove("required");
    assertThat(new ApiCheck(document, server, administration).path("/api/v1/suggest"))
        .isNotEmpty()
        .allMatch(problem -> problem.contains("property 'key' is not defined"));
  }

  @Test
  void aFieldThatIsNotDescribedIsSeenInAShapeMadeOfTwo() throws Exception {
    ObjectNode document = document();
    at(document, "/components/schemas/PieceFields/properties").remove("file");
    at(document, "/components/schemas/PieceFields").remove("required");
    assertThat(new ApiCheck(document, server, administration).path("/api/v1/reviews/{id}"))
        .isNotEmpty()
        .allMatch(problem -> problem.contains("'file'"));
  }

  @Test
  void aStatusThatIsNeverSeenIsSeen() throws Exception {
    ObjectNode document = document();
    at(document, "/paths/~1api~1v1~1suggest/get/responses").putObject("409");
    assertThat(new ApiCheck(document, server, administration).path("/api/v1/suggest"))
        .containsExactly("/api/v1/suggest: status 409 is described and never seen");
  }

  /** What is seen when a member of a parameter is another; null takes it away. */
  private static List<String> suggest(String parameter, String member, String value)
      throws Exception {
    ObjectNode document = document();
    for (JsonNode each : document.at("/paths/~1api~1v1~1suggest/get/parameters"))
      if (each.at("/name").asText().equals(parameter)) {
        if (value == null) ((ObjectNode) each).remove(member);
        else ((ObjectNode) each).put(member, value);
      }
    return new ApiCheck(document, server, administration).path("/api/v1/suggest");
  }
}
