package cuttings.server;

import cuttings.archive.Archive;
import cuttings.archive.Choices;
import cuttings.archive.Question;
import cuttings.schema.Field;
import cuttings.search.SearchRequest.Sort;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the parameters of a search: a malformed one is the caller's fault. */
final class SearchParameters {
  static final int LARGEST_LIMIT = 100;
  static final int WINDOW = 1_000;
  private static final int USUAL = 10;

  /** More than a person chooses of one facet. */
  private static final int MOST_CHOSEN = 50;

  private SearchParameters() {}

  /**
   * The question that an address asks; parameters that others have added to it are passed over.
   *
   * @throws InvalidParameterException where one has a value that it cannot have
   */
  static Question read(Context context) {
    Paging page = Paging.read(context, USUAL, WINDOW);
    return new Question(
        first(context, "q"),
        chosen(context.queryParamMap()),
        sort(context),
        page.offset(),
        page.limit(),
        literal(context),
        counts(context));
  }

  /** Whether the values of facets are wanted, as they are unless somebody says otherwise. */
  private static boolean counts(Context context) {
    return first(context, "facets").isEmpty() || flag(context, "facets");
  }

  private static Map<Field, List<String>> chosen(Map<String, List<String>> given) {
    var chosen = new LinkedHashMap<Field, List<String>>();
    for (Field field : Archive.FACETS) {
      var values = new ArrayList<>(given.getOrDefault(field.name(), List.of()));
      values.addAll(given.getOrDefault(field.name() + "[]", List.of()));
      values.removeIf(String::isBlank);
      check(field, values);
      if (!values.isEmpty()) chosen.put(field, values);
    }
    return chosen;
  }

  private static void check(Field field, List<String> values) {
    if (values.size() > MOST_CHOSEN)
      throw new InvalidParameterException(
          field.name(), "at most %d values can be chosen".formatted(MOST_CHOSEN));
    for (String value : values)
      Choices.problem(field, value)
          .ifPresent(problem -> {
            throw new InvalidParameterException(field.name(), problem);
          });
  }

  static int number(Context context, String name, int otherwise) {
    String text = first(context, name);
    if (text.isEmpty()) return otherwise;
    if (!text.matches("\\d{1,6}"))
      throw new InvalidParameterException(name, "“%s” is no whole number".formatted(text));
    return Integer.parseInt(text);
  }

  private static Sort sort(Context context) {
    String text = first(context, "sort");
    if (text.isEmpty()) return Sort.RELEVANCE;
    for (Sort sort : Sort.values())
      if (sort.name().toLowerCase(Locale.ROOT).equals(text)) return sort;
    throw new InvalidParameterException("sort", "one of relevance, newest, oldest, rating");
  }

  private static boolean literal(Context context) {
    return flag(context, "literal");
  }

  /** Whether a parameter is true; it is false where it is not given. */
  static boolean flag(Context context, String name) {
    return switch (first(context, name)) {
      case "", "false" -> false;
      case "true" -> true;
      default -> throw new InvalidParameterException(name, "true or false");
    };
  }

  static String first(Context context, String name) {
    String value = context.queryParam(name);
    return value == null ? "" : value;
  }
}
