package cuttings.importer;

import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.search.Indexer;
import java.io.IOException;

/** What an import changes: an index, or a list of what would be changed. */
public interface Target {

  /** Begins with all that is there already, rather than with nothing. */
  void carryOver() throws IOException;

  /** Adds a review; one of the same id is replaced. */
  void add(Review review) throws IOException;

  /** Takes a review away. */
  void remove(ReviewId id) throws IOException;

  /** The generation that is being built. */
  static Target of(Indexer indexer) {
    return new Target() {
      @Override
      public void carryOver() throws IOException {
        indexer.carryOver();
      }

      @Override
      public void add(Review review) throws IOException {
        indexer.add(review);
      }

      @Override
      public void remove(ReviewId id) throws IOException {
        indexer.remove(id);
      }
    };
  }
}
