package cuttings.benchmark;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection of a client that costs next to nothing, so that what is measured is the server. It
 * reads what HTTP/1.1 servers send, and understands no more of it than where an answer ends.
 */
final class Connection implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 30_000;
  private static final int BUFFER = 32 * 1024;

  private final Socket socket = new Socket();
  private final InputStream in;
  private boolean closing;

  Connection(int port) throws IOException {
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
    in = new BufferedInputStream(socket.getInputStream(), BUFFER);
  }

  /** The request for an address, as {@link #ask} sends it. */
  static byte[] request(String address) {
    return "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
        .formatted(address)
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Sends a request and reads the answer to its end; gives its status. */
  int ask(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    long length = 0;
    boolean chunked = false;
    for (String line = line(); !line.isEmpty(); line = line()) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:"))
        length = Long.parseLong(header.substring(15).strip());
      chunked |= header.equals("transfer-encoding: chunked");
      closing |= header.equals("connection: close");
    }
    if (chunked) skipChunks();
    else in.skipNBytes(length);
    return status;
  }

  private void skipChunks() throws IOException {
    for (int size = -1; size != 0; ) {
      size = Integer.parseInt(line().strip(), 16);
      in.skipNBytes(size);
      line();
    }
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) throw new EOFException();
      if (c != '\r') line.append((char) c);
    }
    return line.toString();
  }

  /** Whether another request may be sent on it. */
  boolean stays() {
    return !closing;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
