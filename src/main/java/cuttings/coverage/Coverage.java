package cuttings.coverage;

import cuttings.review.Review;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that an archive has on a film or a person, each piece under the weightiest part it has there.
 *
 * @param chapters one for each part, in order, also where it is empty
 */
public record Coverage(Card card, List<Chapter> chapters) {

  /**
   * The pieces in which the film or person has one part.
   *
   * @param total how many there are
   * @param pieces the newest of them
   * @param years how many were published in each year that has any; those without a date are left
   *     out
   */
  public record Chapter(
      Part part, long total, List<Review> pieces, SortedMap<Integer, Long> years) {
    public Chapter {
      pieces = List.copyOf(pieces);
      years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
    }

    /** A chapter of which no years are counted. */
    public Chapter(Part part, long total, List<Review> pieces) {
      this(part, total, pieces, Collections.emptySortedMap());
    }
  }

  public Coverage {
    chapters = List.copyOf(chapters);
  }
}
