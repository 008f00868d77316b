package cuttings.search;

import cuttings.schema.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to an engine.
 *
 * @param clause what to match and how to score it
 * @param filters further conditions that do not score
 * @param offset number of hits to pass over
 * @param limit number of hits wanted
 * @param facets keyword or whole-number fields whose values are counted over all hits
 * @param highlight words to mark in the body; null for no passages
 */
public record SearchRequest(
    Clause clause,
    List<Clause> filters,
    Sort sort,
    int offset,
    int limit,
    List<Field> facets,
    @Nullable String highlight) {

  /** The deepest hit that can be asked for. */
  public static final int WINDOW = 10_000;

  /** The order of hits; ties go to the newer piece, then by id. */
  public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST,
    RATING
  }

  public SearchRequest {
    filters = List.copyOf(filters);
    facets = List.copyOf(facets);
    if (offset < 0 || limit < 0 || offset + limit > WINDOW)
      throw new IllegalArgumentException(
          "offset %d and limit %d reach beyond %d".formatted(offset, limit, WINDOW));
  }

  /** The same question for the first hit by relevance alone. */
  public SearchRequest first() {
    return new SearchRequest(clause, filters, Sort.RELEVANCE, 0, 1, List.of(), null);
  }

  /** The best hits for a clause, without facets or passages. */
  public static SearchRequest best(Clause clause, int limit) {
    return new SearchRequest(clause, List.of(), Sort.RELEVANCE, 0, limit, List.of(), null);
  }
}
