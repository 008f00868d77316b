package cuttings.pages;

import cuttings.archive.Question;
import cuttings.schema.Field;
import cuttings.search.SearchRequest.Sort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An address on this site: a path and parameters in the order in which they are written.
 *
 * @param parameters each with its values, not encoded
 */
public record Address(String path, Map<String, List<String>> parameters) {
  /** The number of results on a page where nobody asks for another. */
  static final int USUAL_LIMIT = 10;

  /** A path alone. */
  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  /** The results for a text in query syntax. */
  public static Address search(String text) {
    return of("/").with("q", text);
  }

  /** The page of a film. */
  public static Address ofFilm(String key) {
    return of("/films/" + segment(key));
  }

  /** The page of a person. */
  public static Address ofPerson(String key) {
    return of("/people/" + segment(key));
  }

  /** The page of a piece. */
  public static Address ofReview(String id) {
    return of("/reviews/" + segment(id));
  }

  private static String segment(String key) {
    return encoded(key).replace("+", "%20");
  }

  /** The results for a value of a facet. */
  static Address choosing(Field facet, String value) {
    return search("").with(facet.name(), value);
  }

  /** The results for a question, with nothing in the address that need not be there. */
  public static Address of(Question question) {
    var parameters = new LinkedHashMap<String, List<String>>();
    parameters.put("q", List.of(question.text()));
    question.chosen().forEach((field, values) -> parameters.put(field.name(), values));
    if (question.sort() != Sort.RELEVANCE) parameters.put("sort", List.of(name(question.sort())));
    if (question.literal()) parameters.put("literal", List.of("true"));
    if (question.limit() != USUAL_LIMIT)
      parameters.put("limit", List.of(Integer.toString(question.limit())));
    if (question.offset() != 0)
      parameters.put("offset", List.of(Integer.toString(question.offset())));
    return new Address("/", parameters);
  }

  static String name(Sort sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  /** The same with one value of a parameter, in place of any it has. */
  public Address with(String name, String value) {
    return changed(name, List.of(value));
  }

  /** The same without a parameter. */
  public Address without(String name) {
    return changed(name, List.of());
  }

  /** The same with a value of a parameter taken away where it has it, added where not. */
  public Address toggled(String name, String value) {
    var values = new ArrayList<>(parameters.getOrDefault(name, List.of()));
    if (!values.remove(value)) values.add(value);
    return changed(name, values);
  }

  private Address changed(String name, List<String> values) {
    var changed = new LinkedHashMap<>(parameters);
    if (values.isEmpty()) changed.remove(name);
    else changed.put(name, List.copyOf(values));
    return new Address(path, changed);
  }

  /** The same parameters behind another path. */
  public Address at(String other) {
    return new Address(other, parameters);
  }

  /** As it stands in a link. */
  @Override
  public String toString() {
    var pairs = new ArrayList<String>();
    parameters.forEach((name, values) -> {
      for (String value : values) pairs.add(encoded(name) + "=" + encoded(value));
    });
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
