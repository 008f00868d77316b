package cuttings.crawl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server may answer that knows no HTTP, or whose answers break on the way. */
class BrokenAnswersTest {
  private static final String WHOLE =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
          + "5\r\n<p>La\r\n2\r\nmp\r\n0\r\n\r\n";

  private final AtomicReference<byte[]> answer = new AtomicReference<>(new byte[0]);
  private ServerSocket server;

  @BeforeEach
  void serve() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual()
        .start(() -> {
          try {
            while (true) serveOne();
          } catch (IOException closed) {
            // the test is over
          }
        });
  }

  private void serveOne() throws IOException {
    try (Socket socket = server.accept();
        OutputStream out = socket.getOutputStream()) {
      socket.getInputStream().read(new byte[4096]);
      out.write(answer.get());
    } catch (java.net.SocketException e) {
      if (server.isClosed()) throw e;
    }
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  @Test
  void aBodyInPiecesIsPutTogether() throws IOException {
    answer.set(WHOLE.getBytes(ISO_8859_1));

    Answer got = get();

    assertThat(got.status()).isEqualTo(200);
    assertThat(got.header("content-type")).isEqualTo("text/html");
    assertThat(got.body()).asString().isEqualTo("<p>Lamp");
  }

  @Test
  void aBodyThatEndsWithTheConnectionIsRead() throws IOException {
    answer.set("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Lamp".getBytes(ISO_8859_1));

    assertThat(get().body()).asString().isEqualTo("<p>Lamp");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "HTTP/1.1",
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n<p>Lamp",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>La\r\n2\r\nm",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n<p>Lamp"
      })
  void anAnswerThatIsNotWholeIsAFault(String text) {
    answer.set(text.getBytes(ISO_8859_1));

    assertThatThrownBy(this::get).isInstanceOf(IOException.class);
  }

  @Test
  void aHeadWithoutEndIsAFault() {
    answer.set(("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(100_000)).getBytes(ISO_8859_1));

    assertThatThrownBy(this::get).isInstanceOf(IOException.class);
  }

  @Test
  void damagedAnswersEndInAnAnswerOrAFault() {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    var random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = WHOLE.getBytes(ISO_8859_1);
      for (int n = random.nextInt(1, 6); n > 0; n--)
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      answer.set(bytes);
      try {
        assertThat(get().body().length).isLessThan(1 << 20);
      } catch (IOException e) {
        assertThat(e.toString()).isNotBlank();
      } catch (RuntimeException | Error e) {
        throw new AssertionError("-Dtests.seed=%d, answer %d: %s".formatted(seed, i, e), e);
      }
    }
  }

  private Answer get() throws IOException {
    return new Exchange("cuttings/test", 1 << 16, Duration.ofSeconds(5))
        .get(
            URI.create("http://reel.example:" + server.getLocalPort() + "/"),
            InetAddress.getLoopbackAddress(),
            Map.of());
  }
}
