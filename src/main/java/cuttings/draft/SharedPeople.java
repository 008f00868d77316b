package cuttings.draft;

import cuttings.analysis.NameKeys;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.Identifying;
import cuttings.review.Citation;
import cuttings.review.Credit;
import cuttings.review.PersonMention;
import cuttings.review.Review;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells films of one title apart by whom a piece names beside them: with Bogart in the paragraph it
 * is the Big Sleep of 1946.
 */
record SharedPeople(FilmReviews reviews) implements Identifying.Doubt {
  private static final int MOST_FILMS = 6;

  @Override
  public Optional<FilmEntry> among(List<FilmEntry> films, Citation citation, Review piece)
      throws IOException {
    Set<String> named = named(citation, piece);
    int most = 0;
    FilmEntry best = null;
    for (FilmEntry film : films.stream().limit(MOST_FILMS).toList()) {
      int shared = shared(film, named);
      if (shared == most) best = null;
      if (shared > most) best = film;
      most = Math.max(most, shared);
    }
    return Optional.ofNullable(best);
  }

  private static Set<String> named(Citation citation, Review piece) {
    return Stream.of(
            piece.people().stream().map(PersonMention::name),
            piece.credits().stream().map(Credit::name),
            citation.film().directors().stream())
        .flatMap(names -> names)
        .map(NameKeys::canonical)
        .collect(Collectors.toSet());
  }

  private int shared(FilmEntry film, Set<String> named) throws IOException {
    return (int)
        reviews.of(film).stream()
            .flatMap(review -> review.credits().stream())
            .map(credit -> NameKeys.canonical(credit.name()))
            .distinct()
            .filter(named::contains)
            .count();
  }
}
