package cuttings.search;

import java.util.List;

/**
 * An engine's answer.
 *
 * @param total the exact number of documents that match
 * @param facets counts for each field asked for, in that order
 */
public record SearchResults(long total, List<Hit> hits, List<FacetCounts> facets) {
  public SearchResults {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
