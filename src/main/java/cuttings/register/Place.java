package cuttings.register;

/**
 * Where a record lies in a {@link RecordFile}.
 *
 * @param offset of its first byte
 * @param length in bytes, with what is written before its content
 */
public record Place(long offset, int length) {}
