package cuttings.page;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that gives no more bytes than it was granted: in all, and until it is granted more.
 *
 * <p>What a packed archive says of itself (names, extended headers) is read whole into memory, so
 * it is granted little; its contents are not.
 */
final class Quota extends FilterInputStream {
  /** The stream was asked for more than it may give. */
  static final class ExceededException extends IOException {
    ExceededException(String message) {
      super(message);
    }
  }

  private long left;
  private long window;

  Quota(InputStream in, long most) {
    super(in);
    left = most;
    window = most;
  }

  /** From here on no more than so many bytes, whatever is left in all. */
  void grant(long bytes) {
    window = bytes;
  }

  /** From here on all that is left. */
  void grantAll() {
    window = left;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) return 0;
    long may = Math.min(left, window);
    if (may <= 0)
      throw new ExceededException(
          left <= 0
              ? "it unpacks to more than an archive of its size may"
              : "the headers of a file are larger than any real ones");
    int read = in.read(bytes, from, (int) Math.min(length, may));
    if (read > 0) {
      left -= read;
      window -= read;
    }
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    byte[] waste = new byte[(int) Math.min(8192, Math.max(0, bytes))];
    return Math.max(0, read(waste, 0, waste.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
