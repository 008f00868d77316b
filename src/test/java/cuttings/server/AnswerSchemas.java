package cuttings.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The schemas of a description of an API, against which answers are held (JSON Schema 2020-12). */
final class AnswerSchemas {
  private static final String DOCUMENT = "https://cuttings.example/openapi.json";

  private final SchemaRegistry registry;
  private final Map<String, Schema> schemas = new HashMap<>();

  AnswerSchemas(JsonNode document) {
    this.registry =
        SchemaRegistry.withDefaultDialect(
            dialect(), builder -> builder.schemas(Map.of(DOCUMENT, document.toString())));
  }

  /** That of OpenAPI, to which the document around the schemas is no surprise. */
  private static Dialect dialect() {
    Dialect openApi = Dialects.getOpenApi31();
    return Dialect.builder(openApi)
        .keywords(
            Stream.of("openapi", "info", "servers", "tags", "paths", "components")
                .map(NonValidationKeyword::new)
                .toList())
        .build();
  }

  /**
   * What is wrong with a text of JSON.
   *
   * @param pointer to the schema within the document (RFC 6901)
   */
  List<String> faults(String pointer, String json) {
    Schema schema =
        schemas.computeIfAbsent(
            pointer, at -> registry.getSchema("{\"$ref\": \"%s#%s\"}".formatted(DOCUMENT, at)));
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
