package cuttings.search;

import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.schema.Field;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One generation of an index, open for questions; safe for many threads. */
public interface Searcher extends Closeable {

  /** The generation it answers from. */
  Generation generation();

  SearchResults search(SearchRequest request) throws IOException;

  /** Counts the hits and looks at the first by relevance; limit, facets and words are ignored. */
  default Glimpse glimpse(SearchRequest request) throws IOException {
    SearchResults best = search(request.first());
    float score = best.hits().isEmpty() ? 0 : best.hits().getFirst().score();
    return new Glimpse(best.total(), score);
  }

  /** Searches and glimpses at what is found; the rest is read only when it is asked for. */
  default Sighting look(SearchRequest request) throws IOException {
    return new Sighting(glimpse(request), () -> search(request));
  }

  /**
   * What the score of one review is made of, as the engine tells it; empty where there is no such
   * review or the clause does not match it.
   */
  Optional<Explanation> explain(Clause clause, ReviewId id) throws IOException;

  Optional<Review> get(ReviewId id) throws IOException;

  /** Every value of a keyword field with its number of documents, in the order of the values. */
  List<TermCount> terms(Field field) throws IOException;

  /** Number of documents that hold a word in a text field, after its analysis. */
  int documents(Field field, String word) throws IOException;

  /** Every review, in the order they were added. */
  void forEach(Consumer<Review> consumer) throws IOException;
}
