package cuttings.archive;

import cuttings.schema.Field;
import cuttings.search.SearchRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person asks of an archive.
 *
 * @param text in query syntax; empty to browse
 * @param chosen values chosen from facets, as {@link Choices} reads them: of one field any, of
 *     different fields all
 * @param literal whether the text is meant as typed, without correction
 * @param offset number of answers to pass over
 * @param limit number of answers wanted
 * @param counts whether the values of the facets are to be counted over all answers
 */
public record Question(
    String text,
    Map<Field, List<String>> chosen,
    SearchRequest.Sort sort,
    int offset,
    int limit,
    boolean literal,
    boolean counts) {
  public Question {
    chosen = new LinkedHashMap<>(chosen);
  }

  /** With the values of the facets counted. */
  public Question(
      String text,
      Map<Field, List<String>> chosen,
      SearchRequest.Sort sort,
      int offset,
      int limit,
      boolean literal) {
    this(text, chosen, sort, offset, limit, literal, true);
  }

  /** The best answers to a text. */
  public static Question of(String text, int limit) {
    return new Question(text, Map.of(), SearchRequest.Sort.RELEVANCE, 0, limit, false);
  }

  /** The same, meant as typed. */
  public Question asTyped() {
    return new Question(text, chosen, sort, offset, limit, true, counts);
  }

  /** The same for who shows no facets, which costs less. */
  public Question withoutCounts() {
    return new Question(text, chosen, sort, offset, limit, literal, false);
  }
}
