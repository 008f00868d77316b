package cuttings.reindex;

import cuttings.importer.ImportSummary;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.schema.ReviewSchema;
import cuttings.search.Clause;
import cuttings.search.Hit;
import cuttings.search.SearchRequest;
import cuttings.search.Searcher;
import cuttings.search.TermCount;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Questions put to a generation before it serves: does it hold what was put in, and is each of a
 * few pieces found by its id, and by a title of a film it reviews?
 */
final class Probes {
  private static final int PIECES = 25;

  private Probes() {}

  /** What is wrong with it; empty where nothing is. */
  static Optional<String> fault(Searcher made, ImportSummary summary) throws IOException {
    int pieces = summary.reviews() + summary.articles() + summary.others();
    if (made.generation().reviews() != pieces)
      return Optional.of(
          "the index holds %,d pieces of %,d".formatted(made.generation().reviews(), pieces));
    List<TermCount> ids = made.terms(ReviewSchema.ID);
    if (ids.size() != pieces)
      return Optional.of("the index has %,d ids for %,d pieces".formatted(ids.size(), pieces));
    for (int i = 0; i < Math.min(PIECES, pieces); i++) {
      String id = ids.get((int) ((long) i * pieces / Math.min(PIECES, pieces))).value();
      if (!found(made, id)) return Optional.of("a piece is not found again: " + id);
    }
    return Optional.empty();
  }

  private static boolean found(Searcher made, String id) throws IOException {
    Optional<Review> review = made.get(new ReviewId(id));
    if (review.isEmpty()) return false;
    if (review.get().films().isEmpty()) return true;
    List<?> keys = ReviewSchema.FILM.values().apply(review.get());
    if (keys.isEmpty()) return true;
    var own =
        new Clause.And(
            List.of(
                new Clause.AnyOf(ReviewSchema.ID, List.of(id)),
                new Clause.AnyOf(ReviewSchema.FILM, List.of(keys.getFirst().toString()))));
    List<Hit> hits = made.search(SearchRequest.best(own, 1)).hits();
    return hits.size() == 1 && hits.getFirst().review().id().value().equals(id);
  }
}
