package cuttings.search;

import cuttings.schema.Field;
import java.util.List;

/** How many of the hits have each value of a field, the most frequent first. */
public record FacetCounts(Field field, List<Count> counts) {

  /** A value and the number of hits that have it. */
  public record Count(String value, long hits) {}

  public FacetCounts {
    counts = List.copyOf(counts);
  }
}
