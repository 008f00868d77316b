package cuttings.search;

import cuttings.review.Review;
import java.io.Closeable;
import java.io.IOException;

/**
 * A new generation being built beside the one that serves; safe for many threads. Closed without
 * having been published, it leaves no trace.
 */
public interface Indexer extends Closeable {

  /** Adds a review; one of the same id replaces the earlier. */
  void add(Review review) throws IOException;

  /** Makes all that was added durable and lets it serve, at once and as a whole. */
  Generation publish() throws IOException;
}
