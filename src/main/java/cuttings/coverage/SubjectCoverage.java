package cuttings.coverage;

import cuttings.review.Review;
import java.util.List;

/**
 * Everything an archive printed on one subject: a film, a person, a critic, or a phrase.
 *
 * @param subject as the archive calls it: {@code Rust (2024)}, or the phrase in quotation marks
 * @param pieces by part, the weightiest first; within a part the newest first
 */
public record SubjectCoverage(String subject, List<Piece> pieces) {

  /**
   * A piece and what the subject is in it.
   *
   * @param part as {@link Part#label} has it; of a phrase where it stands, headline or text
   */
  public record Piece(String part, Review review) {}

  public SubjectCoverage {
    pieces = List.copyOf(pieces);
  }

  static SubjectCoverage of(Coverage coverage) {
    return new SubjectCoverage(
        coverage.card().entry().label(),
        coverage.chapters().stream()
            .flatMap(chapter ->
                chapter.pieces().stream().map(piece -> new Piece(chapter.part().label(), piece)))
            .toList());
  }
}
