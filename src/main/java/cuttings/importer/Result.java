package cuttings.importer;

import cuttings.review.Review;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file in an index.
 *
 * @param pieces what it holds, in order
 * @param reason why it holds none; null where it does
 * @param detail of that, for a person to read
 * @param asked what it depends on
 */
record Result(List<OfPiece> pieces, @Nullable String reason, @Nullable String detail, Asked asked) {
  Result {
    pieces = List.copyOf(pieces);
  }

  /** The same without what it depends on, to be kept in memory. */
  Result withoutAsked() {
    return with(Asked.NOTHING);
  }

  Result with(Asked asked) {
    return new Result(pieces, reason, detail, asked);
  }

  /**
   * What became of a piece.
   *
   * @param id under which it is indexed; empty where it repeats another word for word
   * @param claimed the id it would have by its address
   * @param body a hash of its text
   * @param kind of piece
   * @param known which fields it has of those that every review should have
   * @param doubt why it is doubtful; null where it is not
   * @param firstSeen when the archive first had it
   */
  record OfPiece(
      String id,
      String claimed,
      long body,
      Review.Kind kind,
      List<String> known,
      @Nullable String doubt,
      Instant firstSeen) {
    OfPiece {
      known = List.copyOf(known);
    }

    boolean repeats() {
      return id.isEmpty();
    }
  }
}
