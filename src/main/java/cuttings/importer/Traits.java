package cuttings.importer;

import cuttings.corrections.Corrections;
import cuttings.corrections.PageCorrection;
import cuttings.identity.NamesOfPiece;
import cuttings.review.Review;
import java.util.List;

/**
 * What an archive learns from one page.
 *
 * @param pieces for each piece of the page, in order
 * @param corrected where the corrections stand that name the page
 */
record Traits(List<OfPiece> pieces, List<String> corrected) {
  /** A page without a piece. */
  static final Traits NONE = new Traits(List.of(), List.of());

  Traits {
    pieces = List.copyOf(pieces);
    corrected = List.copyOf(corrected);
  }

  /** What it learns from a piece. */
  record OfPiece(NamesOfPiece names, List<Paragraphs.Seen> paragraphs) {
    OfPiece {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** Of an outcome as it was read, with what is set right by hand. */
  static Traits of(Outcome outcome, Corrections corrections) {
    return switch (outcome) {
      case Outcome.Dropped _ -> NONE;
      case Outcome.Understood(_, var reviews) ->
          new Traits(
              reviews.stream().map(review -> of(corrections.apply(review))).toList(),
              reviews.stream()
                  .flatMap(review -> corrections.naming(review).stream())
                  .map(PageCorrection::place)
                  .distinct()
                  .toList());
    };
  }

  private static OfPiece of(Review review) {
    return new OfPiece(NamesOfPiece.of(review), Paragraphs.in(review.body()));
  }
}
