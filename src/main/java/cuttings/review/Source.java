package cuttings.review;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a review was read: the file inside its folder or archive, and the page's own address.
 *
 * @param file path with forward slashes, relative to the folder or archive imported
 * @param url the canonical address the page gives itself; only http and https
 */
public record Source(String file, @Nullable URI url) {}
