package cuttings.catalogue;

import cuttings.review.FilmIdentity;
import cuttings.review.PersonIdentity;
import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.schema.Field;
import cuttings.schema.KnownValues;
import cuttings.schema.ReviewSchema;
import cuttings.search.Clause;
import cuttings.search.Explanation;
import cuttings.search.Generation;
import cuttings.search.SearchRequest;
import cuttings.search.SearchResults;
import cuttings.search.Searcher;
import cuttings.search.TermCount;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A searcher that knows the values of its keyword fields and nothing else. */
final class Terms implements Searcher {
  private final Map<String, List<TermCount>> values = new HashMap<>();
  private final Map<String, Integer> printed = new HashMap<>();

  /** A word of the running text and the number of pieces that print it. */
  Terms printing(String word, int pieces) {
    printed.put(word, pieces);
    return this;
  }

  /** Values of a field, each followed by a colon and the number of its documents. */
  Terms with(Field field, String... counted) {
    values.put(field.name(), Arrays.stream(counted).sorted().map(Terms::count).toList());
    return this;
  }

  Terms withFilms(FilmIdentity... films) {
    values.put(
        ReviewSchema.FILM_KNOWN.name(),
        Arrays.stream(films).map(KnownValues::film).map(value -> new TermCount(value, 1)).toList());
    return this;
  }

  Terms withPeople(PersonIdentity... people) {
    values.put(
        ReviewSchema.PERSON_KNOWN.name(),
        Arrays.stream(people)
            .map(KnownValues::person)
            .map(value -> new TermCount(value, 1))
            .toList());
    return this;
  }

  private static TermCount count(String counted) {
    int colon = counted.lastIndexOf(':');
    return new TermCount(
        counted.substring(0, colon), Integer.parseInt(counted.substring(colon + 1)));
  }

  Catalogue catalogue() {
    try {
      return Catalogue.of(this);
    } catch (IOException e) {
      throw new AssertionError("nothing is read", e);
    }
  }

  @Override
  public List<TermCount> terms(Field field) {
    return values.getOrDefault(field.name(), List.of());
  }

  @Override
  public Generation generation() {
    throw new UnsupportedOperationException();
  }

  @Override
  public SearchResults search(SearchRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Explanation> explain(Clause clause, ReviewId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Review> get(ReviewId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int documents(Field field, String word) {
    return printed.getOrDefault(word, 0);
  }

  @Override
  public void forEach(Consumer<Review> consumer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
