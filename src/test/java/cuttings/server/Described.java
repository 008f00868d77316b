package cuttings.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** An operation as a description of an API has it. */
record Described(JsonNode document, String path, String method) {

  private JsonNode operation() {
    return document.at("/paths").get(path).get(method);
  }

  String id() {
    return operation().at("/operationId").asText();
  }

  boolean isForAdministrators() {
    return operation().has("security");
  }

  List<JsonNode> parameters() {
    var parameters = new ArrayList<JsonNode>();
    for (JsonNode each : operation().at("/parameters")) parameters.add(resolved(each));
    return parameters;
  }

  static boolean ofQuery(JsonNode parameter) {
    return parameter.at("/in").asText().equals("query");
  }

  JsonNode schema(JsonNode parameter) {
    return resolved(parameter.at("/schema"));
  }

  JsonNode bodies() {
    return operation().at("/requestBody/content");
  }

  JsonNode responses() {
    return operation().at("/responses");
  }

  /** The response to a status, or to any; missing where none is described. */
  JsonNode response(String status) {
    return resolved(responses().path(key(status)));
  }

  private String key(String status) {
    return responses().has(status) || Integer.parseInt(status) < 400 ? status : "default";
  }

  /** To the schema of a response. */
  String pointer(String status, String type) {
    JsonNode response = responses().path(key(status));
    String at =
        response.has("$ref")
            ? response.at("/$ref").asText().substring(1)
            : "/paths/%s/%s/responses/%s".formatted(escaped(path), method, key(status));
    return at + "/content/" + escaped(type) + "/schema";
  }

  /** The path with the examples of its parameters. */
  String address() {
    String address = path;
    for (JsonNode parameter : parameters())
      if (!ofQuery(parameter))
        address =
            address.replace(
                "{" + parameter.at("/name").asText() + "}", parameter.at("/example").asText());
    return address;
  }

  private JsonNode resolved(JsonNode value) {
    return value.has("$ref")
        ? resolved(document.at(value.at("/$ref").asText().substring(1)))
        : value;
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
  }
}
