package cuttings.crawl;

import java.io.FilterInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** What comes from a socket, up to a number of bytes and a point in time. */
final class BoundedInput extends FilterInputStream {
  private final Socket socket;
  private final long deadline;
  private long left;

  BoundedInput(Socket socket, long most, long deadlineNanos) throws IOException {
    super(socket.getInputStream());
    this.socket = socket;
    this.left = most;
    this.deadline = deadlineNanos;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (left <= 0) throw new IOException("more bytes than a page may have");
    long millis = (deadline - System.nanoTime()) / 1_000_000;
    if (millis <= 0) throw new SocketTimeoutException("no whole answer in time");
    socket.setSoTimeout((int) Math.min(Integer.MAX_VALUE, millis));
    int read = in.read(bytes, from, (int) Math.min(length, left));
    if (read > 0) left -= read;
    return read;
  }
}
