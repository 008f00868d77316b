package cuttings.importer;

/**
 * A file as it was read with all that its archive knows.
 *
 * @param page the file
 * @param outcome what it says
 * @param asked what that depends on
 */
record Settled(ReadPage page, Outcome outcome, Asked asked) {}
