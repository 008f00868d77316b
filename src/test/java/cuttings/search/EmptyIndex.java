package cuttings.search;

import cuttings.review.Review;
import cuttings.review.SampleReviews;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Gives the contract an engine to be tried on. */
public interface EmptyIndex {

  /**
   * An index in which nothing was ever published, apart from those of all other tests.
   *
   * @param folder empty, and removed after the test
   */
  ReviewIndex emptyIndex(Path folder) throws IOException;

  /** Publishes a generation that holds these, added in this order. */
  static Generation publish(ReviewIndex index, SampleReviews... reviews) throws IOException {
    try (Indexer indexer = index.indexer()) {
      for (SampleReviews review : reviews) indexer.add(review.build());
      return indexer.publish();
    }
  }

  /** A searcher over an index that holds these, added in this order. */
  default Searcher searcherOver(Path folder, SampleReviews... reviews) throws IOException {
    ReviewIndex index = emptyIndex(folder);
    publish(index, reviews);
    return index.searcher();
  }

  /** The ids of all reviews that match, best first. */
  static List<String> ids(Searcher searcher, Clause clause) throws IOException {
    return ids(searcher.search(SearchRequest.best(clause, 100)));
  }

  static List<String> ids(SearchResults results) {
    return results.hits().stream().map(Hit::review).map(EmptyIndex::id).toList();
  }

  static String id(Review review) {
    return review.id().value();
  }
}
