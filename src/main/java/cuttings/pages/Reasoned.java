package cuttings.pages;

import cuttings.related.RelatedPiece;

/** A piece that has to do with another, and how, in words. */
public record Reasoned(Piece piece, String why) {

  static Reasoned of(RelatedPiece related, Links links) {
    return new Reasoned(Piece.of(related.piece(), links), String.join("; ", related.reasons()));
  }
}
