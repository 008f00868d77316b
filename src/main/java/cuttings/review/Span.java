package cuttings.review;

/**
 * A place in a body.
 *
 * @param block number of the block, from 0
 * @param start first character within the block, inclusive
 * @param end after the last character
 * @param text the words there
 */
public record Span(int block, int start, int end, String text) {}
