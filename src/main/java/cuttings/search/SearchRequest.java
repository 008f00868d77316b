package cuttings.search;

import cuttings.schema.Field;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question to an engine.
 *
 * @param clause what to match and how to score it
 * @param filters further conditions that do not score
 * @param chosen what is chosen of the values of facet fields: of one field any, of different fields
 *     all; a hit keeps to all of it, the counts of a field to what is chosen of the other fields
 * @param offset number of hits to pass over
 * @param limit number of hits wanted
 * @param facets facet fields whose values are counted over all hits
 * @param highlight words to mark in the body; null for no passages
 */
public record SearchRequest(
    Clause clause,
    List<Clause> filters,
    Map<Field, List<Choice>> chosen,
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
    chosen = copy(chosen);
    facets = List.copyOf(facets);
    requireFacets(facets);
    requireFacets(chosen.keySet());
    if (offset < 0 || limit < 0 || offset + limit > WINDOW)
      throw new IllegalArgumentException(
          "offset %d and limit %d reach beyond %d".formatted(offset, limit, WINDOW));
  }

  /** The same question for the first hit by relevance alone. */
  public SearchRequest first() {
    return new SearchRequest(clause, filters, chosen, Sort.RELEVANCE, 0, 1, List.of(), null);
  }

  /** The same question for what another clause matches. */
  public SearchRequest with(Clause other) {
    return new SearchRequest(other, filters, chosen, sort, offset, limit, facets, highlight);
  }

  /** The best hits for a clause, without facets or passages. */
  public static SearchRequest best(Clause clause, int limit) {
    return new SearchRequest(
        clause, List.of(), Map.of(), Sort.RELEVANCE, 0, limit, List.of(), null);
  }

  private static void requireFacets(Collection<Field> fields) {
    for (Field field : fields)
      if (!field.facet()) throw new IllegalArgumentException(field + " is no facet");
  }

  /** In the same order; a field of which nothing is chosen is left out. */
  private static Map<Field, List<Choice>> copy(Map<Field, List<Choice>> chosen) {
    var copy = new LinkedHashMap<Field, List<Choice>>();
    chosen.forEach((field, choices) -> {
      if (!choices.isEmpty()) copy.put(field, choices.stream().distinct().toList());
    });
    return Collections.unmodifiableMap(copy);
  }
}
