package cuttings.authority;

import static java.nio.charset.StandardCharsets.UTF_8;

import cuttings.fault.FaultyFileException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The rows of a table of IMDb, one at a time: parted by tabs, without quoting, the first column an
 * identifier such as {@code tt0114369}. Damaged rows are passed over and counted.
 */
final class TsvRows implements Closeable {
  private static final int PREFIX = 2;
  private static final int DIGITS = 9;
  private static final byte[] NULL = {'\\', 'N'};
  private static final String BOM = "\uFEFF";

  private final RowBytes lines;
  private final byte[] buffer;
  private final int[] tabs;
  private final CharsetDecoder decoder = UTF_8.newDecoder();
  private final ByteBuffer encoded;
  private final CharBuffer decoded;
  private int id;
  private long rows;
  private long damaged;

  private TsvRows(RowBytes lines, int columns) {
    this.lines = lines;
    this.buffer = lines.buffer();
    this.tabs = new int[columns + 1];
    this.encoded = ByteBuffer.wrap(buffer);
    this.decoded = CharBuffer.allocate(buffer.length);
  }

  /**
   * @throws FaultyFileException where the first line is not these columns
   */
  static TsvRows open(Path file, List<String> columns) throws IOException {
    var rows = new TsvRows(RowBytes.open(file), columns.size());
    try {
      rows.header(file, columns);
      return rows;
    } catch (IOException | FaultyFileException e) {
      rows.close();
      throw e;
    }
  }

  private void header(Path file, List<String> columns) throws IOException {
    String expected = String.join("\t", columns);
    if (lines.next() && line().replace(BOM, "").equals(expected)) return;
    throw new FaultyFileException(
        file, 1, "wrong header, expected " + String.join(", ", columns) + " parted by tabs");
  }

  private String line() {
    return new String(buffer, lines.start(), lines.end() - lines.start(), UTF_8);
  }

  /** Moves to the next whole row; false after the last. */
  boolean next() throws IOException {
    while (lines.next()) {
      rows++;
      if (split()) return true;
      damaged++;
    }
    if (lines.cut()) {
      rows++;
      damaged++;
    }
    return false;
  }

  private boolean split() {
    int found = 0;
    int bits = 0;
    tabs[0] = lines.start() - 1;
    for (int at = lines.start(); at < lines.end(); at++) {
      byte b = buffer[at];
      bits |= b;
      if (b == '\t' && ++found < tabs.length) tabs[found] = at;
    }
    if (found != tabs.length - 2) return false;
    tabs[found + 1] = lines.end();
    id = number(start(0), end(0));
    return id >= 0 && (bits >= 0 || utf8());
  }

  private boolean utf8() {
    encoded.limit(lines.end()).position(lines.start());
    return !decoder.reset().decode(encoded, decoded.clear(), true).isError();
  }

  private int start(int column) {
    return tabs[column] + 1;
  }

  private int end(int column) {
    return tabs[column + 1];
  }

  /** The figures of an identifier; at most 9, so that a set of all has at most 125 MB. */
  private int number(int from, int to) {
    int digits = to - from - PREFIX;
    if (digits < 1 || digits > DIGITS) return -1;
    int number = 0;
    for (int at = from + PREFIX; at < to; at++) {
      if (buffer[at] < '0' || buffer[at] > '9') return -1;
      number = number * 10 + buffer[at] - '0';
    }
    return number;
  }

  /** The figures of the identifier in the first column. */
  int id() {
    return id;
  }

  /** The column as text; empty for {@code \N}. */
  String text(int column) {
    if (is(column, NULL)) return "";
    return new String(buffer, start(column), end(column) - start(column), UTF_8);
  }

  boolean is(int column, byte[] value) {
    return equal(start(column), end(column), value);
  }

  private boolean equal(int from, int to, byte[] value) {
    return to - from == value.length && Arrays.equals(buffer, from, to, value, 0, value.length);
  }

  /** Whether a list parted by commas has the value. */
  boolean lists(int column, byte[] value) {
    for (int from = start(column); from <= end(column); ) {
      int to = comma(from, end(column));
      if (equal(from, to, value)) return true;
      from = to + 1;
    }
    return false;
  }

  /** The figures of each identifier in a list parted by commas. */
  void eachId(int column, IntConsumer consumer) {
    for (int from = start(column); from <= end(column); ) {
      int to = comma(from, end(column));
      int number = number(from, to);
      if (number >= 0) consumer.accept(number);
      from = to + 1;
    }
  }

  private int comma(int from, int to) {
    int at = from;
    while (at < to && buffer[at] != ',') at++;
    return at;
  }

  /** Whether the column may be a title whose hashes are among these. */
  boolean mayBe(int column, TitleHashes hashes) {
    return hashes.mayHave(buffer, start(column), end(column));
  }

  /** Takes the row it stands on for damaged: a column does not hold what it should. */
  void damaged() {
    damaged++;
  }

  FileRows read(String file) {
    return new FileRows(file, rows, damaged);
  }

  long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
