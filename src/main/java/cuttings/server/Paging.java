package cuttings.server;

import cuttings.pages.Address;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which part of a long list is wanted.
 *
 * @param reach how deep the list can be paged through
 */
record Paging(int offset, int limit, int reach) {

  /**
   * The parameters {@code offset} and {@code limit}.
   *
   * @param usual the limit where none is given
   * @throws InvalidParameterException where they are no numbers, or reach too deep
   */
  static Paging read(Context context, int usual, int reach) {
    int limit =
        Math.min(SearchParameters.LARGEST_LIMIT, SearchParameters.number(context, "limit", usual));
    int offset = SearchParameters.number(context, "offset", 0);
    if (offset + limit > reach)
      throw new InvalidParameterException("offset", "offset + limit reaches beyond " + reach);
    return new Paging(offset, limit, reach);
  }

  /** Puts {@code offset}, {@code limit} and {@code links} into an answer. */
  void put(Map<String, Object> view, Context context, long total) {
    view.put("offset", offset);
    view.put("limit", limit);
    view.put("links", links(context, total));
  }

  /** Links to this page and those before and after, the latter also as a header (RFC 8288). */
  private Map<String, String> links(Context context, long total) {
    var here = new Address(context.path(), new LinkedHashMap<>(context.queryParamMap()));
    var links = new LinkedHashMap<String, String>();
    int next = offset + limit;
    if (limit > 0 && next < total && next + limit <= reach) links.put("next", at(here, next));
    if (offset > 0) links.put("prev", at(here, Math.max(0, offset - limit)));
    if (!links.isEmpty())
      context.header(
          "Link",
          links.entrySet().stream()
              .map(link -> "<%s>; rel=\"%s\"".formatted(link.getValue(), link.getKey()))
              .collect(Collectors.joining(", ")));
    links.putFirst("self", at(here, offset));
    return links;
  }

  private static String at(Address here, int offset) {
    return here.with("offset", Integer.toString(offset)).toString();
  }
}
