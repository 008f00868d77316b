package cuttings.corrections;

import cuttings.review.Evidence;
import cuttings.review.Review;
import cuttings.review.Source;
import java.util.List;

/** Reviews of tests with a page or with evidence of their own. */
final class SourcedReviews {
  private SourcedReviews() {}

  static Review with(Review review, Source source) {
    return copy(review, source, review.alsoCalled(), review.evidence());
  }

  static Review with(Review review, List<Evidence> evidence) {
    return copy(review, review.source(), review.alsoCalled(), evidence);
  }

  static Review called(Review review, String... otherForms) {
    return copy(review, review.source(), List.of(otherForms), review.evidence());
  }

  private static Review copy(
      Review review, Source source, List<String> alsoCalled, List<Evidence> evidence) {
    return new Review(
        review.id(),
        source,
        review.kind(),
        review.headline(),
        review.films(),
        review.credits(),
        review.particulars(),
        review.imprint(),
        review.cited(),
        review.people(),
        alsoCalled,
        review.body(),
        evidence,
        review.identities());
  }
}
