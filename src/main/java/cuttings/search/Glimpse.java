package cuttings.search;

/**
 * What a search would find, without reading any of it.
 *
 * @param total the exact number of documents that match
 * @param score of the first hit by relevance; 0 where there is none
 */
public record Glimpse(long total, float score) {}
