package cuttings.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuttings.json.Json;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds a running service against the description of its API: every path, every parameter with its
 * example, every status, every field of every answer.
 */
final class ApiCheck {
  /** What must be asked besides for a parameter to matter. */
  private static final Map<String, String> BESIDES =
      Map.of(
          "suggest.limit", "q=ru",
          "missing.limit", "least=2",
          "search.literal", "q=scorcese+goodfelas",
          "explainReview.literal", "q=scorcese+goodfelas",
          "coverage", "film=rust-2024",
          "coverage.film", "",
          "coverage.person", "",
          "coverage.phrase", "");

  /** What repeats the question, and what differs from one time to the next. */
  private static final Set<String> ECHOES =
      Set.of("query", "offset", "limit", "links", "url", "took_ms", "uptime_seconds");

  private final JsonNode document;
  private final SampleServer server;
  private final Administration administration;
  private final AnswerSchemas schemas;
  private final Set<String> problems = new TreeSet<>();
  private final Set<String> statuses = new HashSet<>();

  ApiCheck(JsonNode document, SampleServer server, Administration administration) {
    this.document = document;
    this.server = server;
    this.administration = administration;
    this.schemas = new AnswerSchemas(document);
  }

  /** All that is wrong, in words. */
  List<String> everything() throws Exception {
    for (String path : names(document.at("/paths"))) path(path);
    return routes();
  }

  /** What is wrong with the operations of one path. */
  List<String> path(String path) throws Exception {
    for (String method : names(document.at("/paths").get(path))) {
      var operation = new Described(document, path, method);
      statuses.clear();
      if (operation.isForAdministrators())
        new AdminCheck(server, administration, operation, this::held).everything();
      else if (method.equals("post")) bodies(operation);
      else reading(operation);
      for (String status : names(operation.responses()))
        if (!status.equals("default") && !statuses.contains(status))
          problems.add(path + ": status " + status + " is described and never seen");
    }
    return List.copyOf(problems);
  }

  /** What is wrong with the routes, none being asked. */
  List<String> routes() {
    for (String route : server.routes("/api/")) {
      String[] parts = route.split(" ");
      if (!document.at("/paths").path(parts[1]).has(parts[0]))
        problems.add(route + " is a route and not described");
    }
    return List.copyOf(problems);
  }

  private void reading(Described operation) throws Exception {
    for (JsonNode parameter : operation.parameters())
      if (Described.ofQuery(parameter)) parameter(operation, parameter);
    HttpResponse<String> answer = ask(operation, with(operation.address(), besides(operation, "")));
    if (operation.responses().has("404")) unknown(operation);
    String tag = answer.headers().firstValue("ETag").orElse("");
    String address = with(operation.address(), besides(operation, ""));
    if (!tag.isEmpty()) ask(operation, address, "If-None-Match", tag);
    if (!operation.path().startsWith("/api/")) unready(operation);
    else {
      ask(operation, address, "Accept", "image/png");
      refused(operation, with(address, "no_such_parameter=1"));
    }
  }

  /** What is not there by its key, be it in the path or behind the first parameter. */
  private void unknown(Described operation) throws Exception {
    JsonNode first = operation.parameters().getFirst();
    String example = first.at("/example").asText();
    HttpResponse<String> answer =
        ask(
            operation,
            Described.ofQuery(first)
                ? with(operation.address(), first.at("/name").asText() + "=none-such")
                : operation.address().replace("/" + example, "/none-such"));
    if (answer.statusCode() != 404) problems.add(operation.path() + " finds none-such");
  }

  private void unready(Described operation) throws Exception {
    if (!operation.responses().has("503")) return;
    try (var unready = SampleServer.unready(each -> each)) {
      held(operation, unready.get(operation.path()));
    }
  }

  private void parameter(Described operation, JsonNode parameter) throws Exception {
    String name = parameter.at("/name").asText();
    String where = operation.path() + ": " + name;
    if (parameter.at("/example").isMissingNode()) {
      problems.add(where + " has no example, so it is never asked");
      return;
    }
    String base = with(operation.address(), besides(operation, name));
    String without = essence(ask(operation, base));
    HttpResponse<String> asked =
        ask(operation, with(base, given(parameter, parameter.at("/example"))));
    if (asked.statusCode() == 400) problems.add(where + " is refused: " + asked.body());
    if (essence(asked).equals(without)) problems.add(where + " is without effect");
    JsonNode usual = operation.schema(parameter).path("default");
    if (!usual.isMissingNode()
        && !essence(ask(operation, with(base, given(parameter, usual)))).equals(without))
      problems.add(where + " has another default than the one described");
    for (String wrong : wrong(name, operation.schema(parameter)))
      refused(operation, with(base, name + "=" + wrong));
  }

  /** Values that a schema rules out. */
  private static List<String> wrong(String name, JsonNode schema) {
    return switch (schema.at("/type").asText()) {
      case "integer" -> List.of("-1", "ten", "1.5", "1&" + name + "=1");
      case "boolean" -> List.of("maybe");
      case "array" ->
          schema.at("/items").has("enum") || schema.at("/items").has("pattern")
              ? List.of("no-such-value")
              : List.of();
      default -> schema.has("enum") ? List.of("no-such-value") : List.of();
    };
  }

  private void refused(Described operation, String address) throws Exception {
    HttpResponse<String> answer = ask(operation, address);
    if (answer.statusCode() != 400) problems.add(address + " is not refused");
    else if (!answer.body().contains("invalid_params"))
      problems.add(address + " is refused without a name");
  }

  private void bodies(Described operation) throws Exception {
    String text = operation.bodies().at("/text~1markdown/example").asText();
    for (String type : names(operation.bodies())) {
      HttpResponse<String> answer = send(operation, "", type, text);
      if (answer.statusCode() != 200) problems.add(operation.path() + " refuses " + type);
    }
    send(operation, "", "text/plain", " ");
    send(operation, "", "image/png", text);
    send(operation, "", "text/plain", "x".repeat(5 * 1024 * 1024 + 1));
    send(operation, "?no_such_parameter=1", "text/plain", text);
    held(
        operation,
        server.send(
            server
                .post(operation.path(), "text/plain", text)
                .header("Accept", "image/png")
                .build()));
  }

  private HttpResponse<String> send(Described operation, String query, String type, String body)
      throws Exception {
    return held(operation, server.send(server.post(operation.path() + query, type, body).build()));
  }

  private HttpResponse<String> ask(Described operation, String address, String... headers)
      throws Exception {
    var request = server.at(address);
    if (headers.length > 0) request.headers(headers);
    return held(operation, server.send(request.build()));
  }

  /** Holds an answer against what the description says of its status. */
  private HttpResponse<String> held(Described operation, HttpResponse<String> answer) {
    String status = Integer.toString(answer.statusCode());
    statuses.add(status);
    String where = operation.path() + " " + status;
    JsonNode response = operation.response(status);
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    if (response.isMissingNode()) problems.add(where + " is not described");
    else if (!response.has("content")) {
      if (!answer.body().isEmpty()) problems.add(where + " has a body that is not described");
    } else if (!response.at("/content").has(type))
      problems.add(where + " is of type " + type + ", which is not described");
    else if (type.endsWith("json"))
      for (String fault : schemas.faults(operation.pointer(status, type), answer.body()))
        problems.add(where + " " + fault);
    return answer;
  }

  private static String essence(HttpResponse<String> answer) throws Exception {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (!type.contains("json")) return answer.statusCode() + answer.body();
    return answer.statusCode() + without(Json.readTree(answer.body())).toString();
  }

  private static JsonNode without(JsonNode json) {
    if (json instanceof ObjectNode object) object.remove(ECHOES);
    json.forEach(ApiCheck::without);
    return json;
  }

  private static String besides(Described operation, String parameter) {
    return BESIDES.getOrDefault(
        operation.id() + "." + parameter, BESIDES.getOrDefault(operation.id(), ""));
  }

  /** A list as its values, one of them with brackets. */
  private static String given(JsonNode parameter, JsonNode value) {
    String name = parameter.at("/name").asText();
    if (!value.isArray()) return name + "=" + encoded(value.asText());
    var pairs = new ArrayList<String>();
    for (JsonNode each : value)
      pairs.add(name + (pairs.isEmpty() ? "[]" : "") + "=" + encoded(each.asText()));
    return String.join("&", pairs);
  }

  private static String with(String address, String query) {
    return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> names(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
