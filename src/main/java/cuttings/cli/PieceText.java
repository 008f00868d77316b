package cuttings.cli;

import cuttings.review.Review;

/** A piece as one line of text. */
final class PieceText {
  private PieceText() {}

  /** Day, headline, critics and id. */
  static String line(Review piece) {
    String day = piece.imprint().published() == null ? "" : piece.imprint().published().toString();
    String critics = piece.imprint().byline();
    return "%-10s  %s%s  [%s]"
        .formatted(
            day, piece.headline(), critics.isEmpty() ? "" : ", by " + critics, piece.id().value());
  }
}
