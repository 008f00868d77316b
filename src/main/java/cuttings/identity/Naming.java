package cuttings.identity;

import cuttings.review.Film;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * One way in which pieces name a film, with how many do.
 *
 * @param reviewed number of pieces that review it under this name
 * @param pieces number of pieces that name it so at all
 * @param established whether an authority file gives it
 */
record Naming(Film film, int reviewed, int pieces, boolean established) {

  /** What two namings share when they are the same: title, year and directors as printed. */
  static String id(Film film) {
    return film.label() + film.directors();
  }

  Naming plus(Naming other) {
    var titles = new LinkedHashSet<>(film.otherTitles());
    titles.addAll(other.film.otherTitles());
    var both = new Film(film.title(), film.year(), film.directors(), List.copyOf(titles));
    return new Naming(
        both, reviewed + other.reviewed, pieces + other.pieces, established || other.established);
  }

  /** What it counts for: an authority before any reviews, a review before any mentions. */
  int weight() {
    return (established ? 1_000_000 : 0) + reviewed * 1_000 + pieces;
  }

  /** How much it says: a year and a director tell a film from all others. */
  int informed() {
    return (film.year() == null ? 0 : 1) + (film.directors().isEmpty() ? 0 : 1);
  }
}
