package cuttings.register;

/**
 * What is remembered of one file of a source: three records, each of its own use.
 *
 * @param file path within its source
 * @param digest of its name and content
 * @param reading what it says, read by itself
 * @param traits what the archive learns from it
 * @param result what became of it, read with what the archive knows
 */
public record PageRecord(String file, String digest, Place reading, Place traits, Place result) {}
