package cuttings.archive;

import cuttings.analysis.DatedTitle;
import cuttings.analysis.Folding;
import cuttings.catalogue.Catalogue;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.review.Review;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of a query that names a film with another's director or year what the archive has. */
final class Contradictions {
  private static final int MOST_WORDS = 12;

  /** A number beyond is part of a title, as in Blade Runner 2049. */
  private static final int LAST_YEAR = 2039;

  private final Catalogue catalogue;

  Contradictions(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * One sentence; empty where the text is not a film's title with a wrong year or person.
   *
   * @param found the pages that have all the words; one that reviews the film has both
   */
  Optional<String> of(String text, List<Review> found) {
    return year(text).or(() -> person(Folding.words(text).split(" "), found));
  }

  /** "the godfather 1990" */
  Optional<String> year(String text) {
    return DatedTitle.of(text).filter(dated -> dated.year() <= LAST_YEAR).flatMap(this::otherYear);
  }

  private Optional<String> otherYear(DatedTitle dated) {
    List<FilmEntry> films = catalogue.filmsCalled(dated.title());
    Integer wanted = dated.year();
    if (films.isEmpty() || films.stream().anyMatch(film -> wanted.equals(film.year())))
      return Optional.empty();
    return Optional.of(
        sentence(
            "There is no %s of %d here, but %s"
                .formatted(films.getFirst().name(), wanted, labels(films))));
  }

  /** "psycho spielberg", "hitchcock the thing" */
  private Optional<String> person(String[] words, List<Review> found) {
    if (words.length > MOST_WORDS) return Optional.empty();
    for (int at = 1; at < words.length; at++) {
      String before = String.join(" ", List.of(words).subList(0, at));
      String after = String.join(" ", List.of(words).subList(at, words.length));
      Optional<String> told = told(before, after, found).or(() -> told(after, before, found));
      if (told.isPresent()) return told;
    }
    return Optional.empty();
  }

  private Optional<String> told(String title, String name, List<Review> found) {
    Optional<PersonEntry> person = catalogue.peopleSurnamed(name).stream().findFirst();
    if (person.isEmpty()) return Optional.empty();
    List<FilmEntry> films =
        catalogue.filmsCalled(title).stream().filter(film -> !film.directors().isEmpty()).toList();
    if (films.isEmpty() || anyReviews(found, films)) return Optional.empty();
    return Optional.of(
        sentence(
            "No piece on %s names %s with it; %s"
                .formatted(films.getFirst().name(), person.get().name(), makers(films))));
  }

  private static boolean anyReviews(List<Review> found, List<FilmEntry> films) {
    Set<String> labels = films.stream().map(FilmEntry::label).collect(Collectors.toSet());
    return found.stream()
        .flatMap(review -> review.films().stream())
        .anyMatch(film -> labels.contains(film.label()));
  }

  private static String makers(List<FilmEntry> films) {
    return films.stream()
        .limit(3)
        .map(film -> film.label() + " is by " + String.join(" and ", film.directors()))
        .collect(Collectors.joining(", "));
  }

  /** "Jr." has the full stop already. */
  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  private static String labels(List<FilmEntry> films) {
    return films.stream().limit(3).map(FilmEntry::label).collect(Collectors.joining(" and "));
  }
}
