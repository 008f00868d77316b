package cuttings.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection on which a test sends what no well-behaved client would. */
final class RawClient implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 20_000;

  private final Socket socket;

  RawClient(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MILLIS);
  }

  RawClient send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  /** All that comes until the other side ends it. */
  String rest() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Sends a byte each time, until the other side has ended the connection. */
  void drip(String text, long everyMillis) throws InterruptedException {
    try {
      for (int i = 0; ; i++) {
        send(text.substring(i % text.length(), i % text.length() + 1));
        Thread.sleep(everyMillis);
      }
    } catch (IOException _) {
      // ended
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
