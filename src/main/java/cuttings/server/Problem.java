package cuttings.server;

import cuttings.json.Json;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An error as RFC 9457 problem JSON.
 *
 * @param invalid the parameters at fault, each with its reason
 * @param more further members, by name
 */
record Problem(int status, String detail, Map<String, String> invalid, Map<String, Object> more) {

  private record Invalid(String name, String reason) {}

  static Problem of(int status, String detail) {
    return new Problem(status, detail, Map.of(), Map.of());
  }

  static Problem invalid(String parameter, String reason) {
    return new Problem(400, parameter + ": " + reason, Map.of(parameter, reason), Map.of());
  }

  /** With one further member. */
  Problem with(String name, Object value) {
    var members = new LinkedHashMap<String, Object>(more);
    members.put(name, value);
    return new Problem(status, detail, invalid, members);
  }

  void send(Context context) {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "about:blank");
    body.put("title", HttpStatus.forStatus(status).getMessage());
    body.put("status", status);
    body.put("detail", detail);
    body.put("instance", context.path());
    if (!invalid.isEmpty())
      body.put(
          "invalid_params",
          invalid.entrySet().stream()
              .map(entry -> new Invalid(entry.getKey(), entry.getValue()))
              .toList());
    body.putAll(more);
    context
        .status(status)
        .contentType("application/problem+json; charset=utf-8")
        .result(Json.write(body));
  }

  /** Names of the parameters that are nearest to an unknown one. */
  static String nearest(String unknown, List<String> known) {
    return known.stream()
        .max((a, b) -> Integer.compare(shared(unknown, a), shared(unknown, b)))
        .orElse("");
  }

  /** How many letters two names share, in order from the start and from the end. */
  private static int shared(String a, String b) {
    int start = 0;
    int least = Math.min(a.length(), b.length());
    while (start < least && a.charAt(start) == b.charAt(start)) start++;
    int end = 0;
    while (end < least - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end))
      end++;
    return 2 * (start + end) - Math.abs(a.length() - b.length());
  }
}
