package cuttings.coverage;

import cuttings.review.Review;
import java.util.List;

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
   */
  public record Chapter(Part part, long total, List<Review> pieces) {
    public Chapter {
      pieces = List.copyOf(pieces);
    }
  }

  public Coverage {
    chapters = List.copyOf(chapters);
  }
}
