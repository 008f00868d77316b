package cuttings.importer;

import cuttings.review.Evidence.Confidence;
import cuttings.review.Review;
import cuttings.review.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How well a review was understood. */
final class Quality {
  /** The fields that every review should have. */
  static final List<String> FIELDS = List.of("film", "year", "director", "critic", "date");

  /** Fields without which a review is not found, or found for what it is not. */
  private static final Set<String> WEIGHTY =
      Set.of(
          "films_reviewed.title",
          "films_reviewed.year",
          "credits.director",
          "critics",
          "published");

  private Quality() {}

  /** Which of the {@link #FIELDS} it has. */
  static List<String> known(Review review) {
    var known = new ArrayList<String>();
    if (!review.films().isEmpty()) known.add("film");
    if (review.films().stream().anyMatch(film -> film.year() != null)) known.add("year");
    if (!review.credited(Role.DIRECTOR).isEmpty()) known.add("director");
    if (!review.imprint().critics().isEmpty()) known.add("critic");
    if (review.imprint().published() != null) known.add("date");
    return known;
  }

  /** Why it is doubtful: a film that was guessed, or that the page contradicts itself about. */
  static Optional<String> doubt(Review review) {
    return review.evidence().stream()
        .filter(evidence -> evidence.confidence() == Confidence.DOUBTFUL)
        .filter(evidence -> WEIGHTY.contains(evidence.field()))
        .findFirst()
        .map(evidence ->
            "%s: %s from %s “%s”"
                .formatted(
                    review.source().file(), evidence.field(), evidence.rule(), evidence.from()));
  }
}
