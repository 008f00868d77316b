package cuttings.search;

/** A value of a keyword field and the number of documents that hold it. */
public record TermCount(String value, int documents) {}
