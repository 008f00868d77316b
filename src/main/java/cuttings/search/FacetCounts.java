package cuttings.search;

import cuttings.schema.Field;
import java.util.List;

/**
 * How many of the hits have each value of a field.
 *
 * <p>The hits are those that the search would have if nothing were chosen of this field: so a value
 * beside the chosen ones says how many hits there are of it, which choosing it too may add.
 *
 * @param counts first what is chosen, in that order, even where no hit has it; then at most {@link
 *     #MOST} other values, the most frequent first, of equal ones the lower (of text by code point)
 * @param missing number of hits without any value
 * @param other the values that are not listed, each counted as often as a hit has it; so it may be
 *     more than the hits, and where a chosen span is listed, what lies in it is not left out
 */
public record FacetCounts(Field field, List<Count> counts, long missing, long other) {
  /** The number of values listed at most besides those chosen. */
  public static final int MOST = 20;

  /**
   * A value and the number of hits that have it.
   *
   * @param value the value, or the label of a {@link Choice}
   * @param selected whether it is chosen
   */
  public record Count(String value, long hits, boolean selected) {}

  public FacetCounts {
    counts = List.copyOf(counts);
  }
}
