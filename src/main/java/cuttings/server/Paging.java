package cuttings.server;

import cuttings.archive.Answer;
import cuttings.archive.Question;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Links to the pages before and after. */
final class Paging {
  private Paging() {}

  static Map<String, String> links(Context context, Question question, Answer answer) {
    var links = new LinkedHashMap<String, String>();
    links.put("self", with(context, "offset", Integer.toString(question.offset())));
    int next = question.offset() + question.limit();
    if (question.limit() > 0
        && next < answer.total()
        && next + question.limit() <= SearchParameters.WINDOW)
      links.put("next", with(context, "offset", Integer.toString(next)));
    if (question.offset() > 0)
      links.put(
          "prev",
          with(
              context,
              "offset",
              Integer.toString(Math.max(0, question.offset() - question.limit()))));
    return links;
  }

  /** This address with a parameter set to one value; null leaves it out. */
  static String with(
      Context context, String name, @org.jspecify.annotations.Nullable String value) {
    var parameters = new LinkedHashMap<String, List<String>>(context.queryParamMap());
    if (value == null) parameters.remove(name);
    else parameters.put(name, List.of(value));
    return address(context.path(), parameters);
  }

  private static String address(String path, Map<String, List<String>> parameters) {
    var pairs = new ArrayList<String>();
    parameters.forEach((name, values) -> {
      for (String value : values) pairs.add(encode(name) + "=" + encode(value));
    });
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
