package cuttings.search;

import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.schema.Field;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An engine's searcher without any shorter way than a search. */
public record OnlySearches(Searcher engine) implements Searcher {
  @Override
  public Generation generation() {
    return engine.generation();
  }

  @Override
  public SearchResults search(SearchRequest request) throws IOException {
    return engine.search(request);
  }

  @Override
  public Optional<Explanation> explain(Clause clause, ReviewId id) throws IOException {
    return engine.explain(clause, id);
  }

  @Override
  public Optional<Review> get(ReviewId id) throws IOException {
    return engine.get(id);
  }

  @Override
  public List<TermCount> terms(Field field) throws IOException {
    return engine.terms(field);
  }

  @Override
  public int documents(Field field, String word) throws IOException {
    return engine.documents(field, word);
  }

  @Override
  public void forEach(Consumer<Review> consumer) throws IOException {
    engine.forEach(consumer);
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
