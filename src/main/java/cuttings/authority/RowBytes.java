package cuttings.authority;

import cuttings.fault.FaultyFileException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The lines of a large file, packed or not, as bytes in one buffer: no line becomes an object. */
final class RowBytes implements Closeable {
  private static final int MOST = 1 << 20;
  private static final int BLOCK = 1 << 16;

  private final Path file;
  private final InputStream in;
  private final byte[] buffer = new byte[MOST];
  private int start;
  private int end;
  private int next;
  private int limit;
  private long line;
  private boolean cut;

  private RowBytes(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  static RowBytes open(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    try {
      return new RowBytes(
          file, file.toString().endsWith(".gz") ? new GZIPInputStream(raw, BLOCK) : raw);
    } catch (EOFException | ZipException _) {
      raw.close();
      throw new FaultyFileException(file, 1, "is no gzip file");
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  /** Moves to the next line; false at the end, and before a line that a cut download broke off. */
  boolean next() throws IOException {
    start = next;
    int at = next;
    for (; ; ) {
      while (at < limit && buffer[at] != '\n') at++;
      if (at < limit) break;
      int length = at - start;
      boolean more = fill();
      at = start + length;
      if (!more && (cut || length == 0)) return false;
      if (!more) break;
    }
    line++;
    end = at;
    next = Math.min(at + 1, limit);
    if (end > start && buffer[end - 1] == '\r') end--;
    return true;
  }

  /** Moves the line begun to the front and reads on behind it. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, limit - start);
    limit -= start;
    start = 0;
    if (limit == MOST)
      throw new FaultyFileException(file, line + 1, "goes on for 1 MiB, so this is no table");
    try {
      int read = cut ? -1 : in.read(buffer, limit, MOST - limit);
      if (read > 0) limit += read;
      return read > 0;
    } catch (EOFException _) {
      cut = true;
      return false;
    } catch (ZipException e) {
      throw new FaultyFileException(file, line + 1, "the packed file is broken: " + e.getMessage());
    }
  }

  byte[] buffer() {
    return buffer;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Whether the packed file ended too soon. */
  boolean cut() {
    return cut;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
