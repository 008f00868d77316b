package cuttings.review;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a review was read: the file inside its folder or archive, and the page's own address.
 *
 * @param file path with forward slashes, relative to the folder or archive imported
 * @param url the canonical address the page gives itself; only http and https
 * @param part number of the notice on a page that clearly holds several, from 1; 0 for a page that
 *     holds one
 * @param firstSeen when the archive first had it; null until it is indexed
 */
public record Source(String file, @Nullable URI url, int part, @Nullable Instant firstSeen) {
  public Source(String file, @Nullable URI url) {
    this(file, url, 0);
  }

  /** A piece that is not in the archive yet. */
  public Source(String file, @Nullable URI url, int part) {
    this(file, url, part, null);
  }
}
