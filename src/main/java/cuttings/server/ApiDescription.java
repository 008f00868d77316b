package cuttings.server;

import cuttings.json.Json;
import cuttings.yaml.YamlResource;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The description of the API in OpenAPI 3.1, by which the service itself goes. */
final class ApiDescription {
  private static final List<String> METHODS = List.of("get", "put", "post");

  private final Object document;
  private final String json;
  private final Map<String, Operation> operations = new LinkedHashMap<>();

  private ApiDescription(Object document) {
    this.document = document;
    this.json = Json.write(document);
    Map<?, ?> paths = map(map(document).get("paths"));
    paths.forEach((path, item) -> {
      for (String method : METHODS) {
        Object operation = map(item).get(method);
        if (operation != null)
          operations.put(method + " " + path, operation(String.valueOf(path), map(operation)));
      }
    });
  }

  /** The description that lies beside this class. */
  static ApiDescription read() {
    return new ApiDescription(YamlResource.read(ApiDescription.class, "openapi.yaml"));
  }

  /** {@code GET /openapi.json}: as JSON, for other programs. */
  void send(Context context) {
    context.header("Cache-Control", "public, max-age=3600");
    context.contentType("application/json; charset=utf-8").result(json);
  }

  /**
   * An operation.
   *
   * @param method in lower case
   * @param path with its parameters in braces
   * @throws IllegalStateException where it is not described: the service is not to have it then
   */
  Operation operation(String method, String path) {
    Operation operation = operations.get(method + " " + path);
    if (operation == null)
      throw new IllegalStateException("openapi.yaml describes no " + method + " " + path);
    return operation;
  }

  private Operation operation(String path, Map<?, ?> operation) {
    var parameters = new LinkedHashMap<String, Boolean>();
    for (Object each : list(operation.get("parameters"))) {
      Map<?, ?> parameter = resolved(each);
      Map<?, ?> schema = resolved(parameter.get("schema"));
      if ("query".equals(parameter.get("in")))
        parameters.put(String.valueOf(parameter.get("name")), "array".equals(schema.get("type")));
    }
    Map<?, ?> responses = map(operation.get("responses"));
    Map<?, ?> answer = resolved(responses.get(responses.containsKey("200") ? "200" : "202"));
    var types = new ArrayList<String>();
    for (Object type : map(answer.get("content")).keySet()) types.add(String.valueOf(type));
    return new Operation(path, parameters, types);
  }

  /** What stands there, or where its {@code $ref} leads within the document. */
  private Map<?, ?> resolved(@Nullable Object value) {
    if (!(map(value).get("$ref") instanceof String reference)) return map(value);
    Object at = document;
    for (String name : reference.substring("#/".length()).split("/")) at = map(at).get(name);
    return resolved(at);
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return (Map<?, ?>) Objects.requireNonNull(value);
  }

  private static List<?> list(@Nullable Object value) {
    return value == null ? List.of() : (List<?>) value;
  }
}
