package cuttings.search;

import cuttings.review.Review;
import cuttings.review.ReviewId;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A new generation being built beside the one that serves; safe for many threads. Closed without
 * having been published, it leaves no trace.
 */
public interface Indexer extends Closeable {

  /**
   * Begins with all reviews of the generation that serves, rather than with none; to be called
   * before anything is added.
   *
   * @throws IndexUnavailableException when there is none that this program can read
   */
  void carryOver() throws IOException;

  /** Adds a review; one of the same id replaces the earlier. */
  void add(Review review) throws IOException;

  /** Takes a review away; nothing happens where there is none of this id. */
  void remove(ReviewId id) throws IOException;

  /** A folder for other files that belong to this generation, kept and discarded with it. */
  Path folder();

  /** Notes how far it is, for who would begin another; asked for now and then only. */
  void tell(Supplier<String> progress);

  /**
   * Makes all that was added durable, to be looked at before it serves; nothing can be added after.
   */
  Searcher finish() throws IOException;

  /** Finishes it, if that was not done, and lets it serve, at once and as a whole. */
  Generation publish() throws IOException;
}
