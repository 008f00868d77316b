package cuttings.authority;

import cuttings.analysis.EditDistance;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The first line of an authority file: which columns it has, and so what it is a list of. */
final class AuthorityHeader {
  private static final List<String> OF_FILMS =
      List.of("title", "year", "directors", "other_titles");
  private static final List<String> OF_PEOPLE = List.of("name", "other_names");
  private static final String ACCEPTED =
      "a file of films has the columns title, year, directors, other_titles; "
          + "one of people has name, other_names";
  private static final int FAR = 64;

  private final Map<String, Integer> columns = new HashMap<>();

  private AuthorityHeader() {}

  /**
   * @throws IllegalArgumentException saying what is wrong with the names
   */
  static AuthorityHeader of(Iterable<String> names) {
    var header = new AuthorityHeader();
    for (String each : names) header.add(each.strip().toLowerCase(Locale.ROOT));
    if (header.has("title") == header.has("name"))
      throw new IllegalArgumentException("wrong header: " + ACCEPTED);
    List<String> own = header.ofFilms() ? OF_FILMS : OF_PEOPLE;
    for (String name : header.columns.keySet())
      if (!own.contains(name))
        throw new IllegalArgumentException("wrong header, with \"" + name + "\": " + ACCEPTED);
    return header;
  }

  private void add(String name) {
    if (!OF_FILMS.contains(name) && !OF_PEOPLE.contains(name))
      throw new IllegalArgumentException(
          "unknown column \"%s\"; the nearest known one is \"%s\"".formatted(name, nearest(name)));
    if (columns.putIfAbsent(name, columns.size()) != null)
      throw new IllegalArgumentException("column \"" + name + "\" stands there twice");
  }

  private static String nearest(String name) {
    return Stream.concat(OF_FILMS.stream(), OF_PEOPLE.stream())
        .min(Comparator.comparingInt(known -> EditDistance.of(name, known, FAR)))
        .orElseThrow();
  }

  boolean ofFilms() {
    return has("title");
  }

  int width() {
    return columns.size();
  }

  private boolean has(String name) {
    return columns.containsKey(name);
  }

  /** The cell of a row of this width; empty where there is no such column. */
  String cell(List<String> row, String column) {
    Integer at = columns.get(column);
    return at == null ? "" : row.get(at).strip();
  }
}
