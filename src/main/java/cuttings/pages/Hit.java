package cuttings.pages;

import cuttings.archive.Answer;
import java.util.List;

/**
 * A piece that answers, with its reasons and passages.
 *
 * @param original the piece where it was printed
 */
public record Hit(Piece piece, List<String> reasons, List<Excerpt> excerpts, Link original) {
  public Hit {
    reasons = List.copyOf(reasons);
    excerpts = List.copyOf(excerpts);
  }

  static Hit of(Answer.Hit hit, Links links) {
    return new Hit(
        Piece.of(hit.review(), links),
        hit.reasons(),
        hit.passages().stream().map(passage -> Excerpt.of(hit.review(), passage)).toList(),
        Link.outside("Read it where it was printed", hit.review().source().url()));
  }
}
