package cuttings.related;

import cuttings.review.Review;
import java.util.List;

/**
 * A piece that is related to another.
 *
 * @param score how strongly, for comparing pieces related to the same one
 * @param reasons why, in words, the strongest first: "also directed by Rachel Mason"
 * @param twins other copies of it, such as a page for phones or a reprint
 */
public record RelatedPiece(Review piece, double score, List<String> reasons, List<Review> twins) {
  public RelatedPiece {
    reasons = List.copyOf(reasons);
    twins = List.copyOf(twins);
  }
}
