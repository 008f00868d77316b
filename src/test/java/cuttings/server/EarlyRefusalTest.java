package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EarlyRefusalTest {
  private static final String READER = "https://reel.example";

  private final Server server = new Server();
  private final LocalConnector connector = new LocalConnector(server);

  @BeforeEach
  void start() throws Exception {
    server.addConnector(connector);
    server.setHandler(new EarlyRefusal(() -> true, new Cors(List.of(READER))));
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.stop();
  }

  private String get(String path, String origin) throws Exception {
    return connector.getResponse(
        "GET %s HTTP/1.1\r\nHost: x\r\nOrigin: %s\r\nConnection: close\r\n\r\n"
            .formatted(path, origin));
  }

  @Test
  void aSearchThatWouldFindNoPlaceIsSentAway() throws Exception {
    assertThat(get("/api/v1/search?q=rust", READER))
        .startsWith("HTTP/1.1 503 ")
        .contains("Retry-After: 1", "too many ask at once");
    assertThat(get("/api/v1/status", READER)).startsWith("HTTP/1.1 404 ");
  }

  @Test
  void aPageOfAnotherSiteCanReadThatItWasWhereItMayReadAnything() throws Exception {
    assertThat(get("/api/v1/search?q=rust", READER))
        .contains("Access-Control-Allow-Origin: " + READER, "Retry-After, Server-Timing");
    assertThat(get("/api/v1/search?q=rust", "https://other.example"))
        .doesNotContain("Access-Control");
  }
}
