package cuttings.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the API can be asked, as its description has it.
 *
 * @param path with its parameters in braces
 * @param parameters of the query, each with whether it is a list
 * @param types in which it answers, the preferred first
 */
record Operation(String path, Map<String, Boolean> parameters, List<String> types) {
  private static final String LIST = "[]";

  Operation {
    parameters = new LinkedHashMap<>(parameters);
    types = List.copyOf(types);
  }

  /** Refuses parameters that are not described, naming the nearest, and answers nobody wants. */
  void check(Context context) {
    context.queryParamMap().forEach(this::check);
    if (Accepted.of(context).among(types).isEmpty()) throw new NotAcceptableException(types);
  }

  private void check(String name, List<String> values) {
    boolean bracketed = name.endsWith(LIST);
    String known = bracketed ? name.substring(0, name.length() - LIST.length()) : name;
    Boolean list = parameters.get(known);
    if (list == null || (bracketed && !list)) throw unknown(name);
    if (!list && values.size() > 1)
      throw new InvalidParameterException(name, "given more than once, and it is no list");
  }

  private InvalidParameterException unknown(String name) {
    return new InvalidParameterException(
        name,
        parameters.isEmpty()
            ? "unknown parameter; there are none here"
            : "unknown parameter; did you mean “%s”?"
                .formatted(Problem.nearest(name, new ArrayList<>(parameters.keySet()))));
  }
}
