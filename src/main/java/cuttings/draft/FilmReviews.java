package cuttings.draft;

import cuttings.catalogue.FilmEntry;
import cuttings.coverage.CoverageReading;
import cuttings.review.Review;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The newest reviews of films, each film looked up once for a draft. */
final class FilmReviews {
  private final CoverageReading coverage;
  private final Map<String, List<Review>> found = new HashMap<>();

  FilmReviews(CoverageReading coverage) {
    this.coverage = coverage;
  }

  /** As many as stand on the film's card, the newest first. */
  List<Review> of(FilmEntry film) throws IOException {
    if (film.reviewed() == 0) return List.of();
    List<Review> reviews = found.get(film.key());
    if (reviews == null) {
      reviews = coverage.card(film).reviews();
      found.put(film.key(), reviews);
    }
    return reviews;
  }
}
