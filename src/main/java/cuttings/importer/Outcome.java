package cuttings.importer;

import cuttings.review.Review;

/** What became of one file of a source. */
public sealed interface Outcome {

  /** Path within its source. */
  String file();

  /** It holds a piece. */
  record Understood(String file, Review review) implements Outcome {}

  /** It holds none, or could not be read. */
  record Dropped(String file, String reason, String detail) implements Outcome {}
}
