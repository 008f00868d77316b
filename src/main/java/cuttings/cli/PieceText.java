package cuttings.cli;

import cuttings.review.Critic;
import cuttings.review.Review;
import java.util.stream.Collectors;

/** A piece as one line of text. */
final class PieceText {
  private PieceText() {}

  /** Day, headline, critics and id. */
  static String line(Review piece) {
    String day = piece.imprint().published() == null ? "" : piece.imprint().published().toString();
    String critics =
        piece.imprint().critics().stream().map(Critic::name).collect(Collectors.joining(", "));
    return "%-10s  %s%s  [%s]"
        .formatted(
            day, piece.headline(), critics.isEmpty() ? "" : ", by " + critics, piece.id().value());
  }
}
