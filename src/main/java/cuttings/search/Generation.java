package cuttings.search;

import java.time.Instant;

/**
 * One complete state of an index, never changed once it is published.
 *
 * @param name such as "gen-0007"
 * @param reviews number of documents
 */
public record Generation(String name, Instant created, int reviews) {}
