package cuttings.importer;

import cuttings.corrections.Corrections;
import cuttings.corrections.PageCorrection;
import cuttings.identity.NamesOfPiece;
import cuttings.review.Review;
import java.util.List;

/**
 * What an archive learns from one page.
 *
 * @param names by which each piece of the page calls films and people, in order
 * @param paragraphs of each piece
 * @param corrected where the corrections stand that name the page
 */
record Traits(
    List<NamesOfPiece> names, List<List<Paragraphs.Seen>> paragraphs, List<String> corrected) {
  /** A page without a piece. */
  static final Traits NONE = new Traits(List.of(), List.of(), List.of());

  Traits {
    names = List.copyOf(names);
    paragraphs = List.copyOf(paragraphs);
    corrected = List.copyOf(corrected);
  }

  /**
   * The same without the names.
   *
   * @param digest of the names
   */
  record Nameless(String digest, List<List<Paragraphs.Seen>> paragraphs, List<String> corrected) {}

  /** Of an outcome as it was read, with what is set right by hand. */
  static Traits of(Outcome outcome, Corrections corrections) {
    return switch (outcome) {
      case Outcome.Dropped _ -> NONE;
      case Outcome.Understood(_, var reviews) -> {
        List<Review> corrected = reviews.stream().map(corrections::apply).toList();
        yield new Traits(
            corrected.stream().map(NamesOfPiece::of).toList(),
            corrected.stream().map(review -> Paragraphs.in(review.body())).toList(),
            reviews.stream()
                .flatMap(review -> corrections.naming(review).stream())
                .map(PageCorrection::place)
                .distinct()
                .toList());
      }
    };
  }
}
