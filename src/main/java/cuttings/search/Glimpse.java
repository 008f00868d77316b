package cuttings.search;

import java.util.List;

/**
 * What a search would find, without reading any of it.
 *
 * @param total the exact number of documents that match
 * @param matched the names of the {@link Clause.Named} clauses that the first hit matches
 */
public record Glimpse(long total, List<String> matched) {
  public Glimpse {
    matched = List.copyOf(matched);
  }
}
