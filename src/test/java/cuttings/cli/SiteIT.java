package cuttings.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program fetches a site and is killed on the way. */
class SiteIT {
  private static final int PAGES = 4;
  private static final String REVIEW =
      """
      <html><head><title>The Lamp review</title></head><body><article><h1>The Lamp (19%d0)</h1>
      <p>Directed by Ada Quill<br>Starring Ben Okri Hale, Cora Lund</p>
      <p>The Lamp burns low for an hour and a half, and then it does not burn at all. Quill holds her
      camera at the height of a kitchen table and lets the household come and go past it, until the one
      chair that nobody takes becomes the whole of the picture.</p></article></body></html>
      """;

  @TempDir Path folder;
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  /** Opened when the third page is asked for. */
  private final CountDownLatch third = new CountDownLatch(1);

  private HttpServer site;

  @BeforeEach
  void serve() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext("/", this::answer);
    site.start();
  }

  @AfterEach
  void close() {
    site.stop(0);
  }

  private String base() {
    return "http://127.0.0.1:" + site.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      asked.add(path);
      if (path.equals("/p3")) third.countDown();
      byte[] body = body(path).getBytes(UTF_8);
      exchange
          .getResponseHeaders()
          .set("Content-Type", path.endsWith("xml") ? "text/xml" : "text/html");
      exchange.sendResponseHeaders(
          body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private String body(String path) {
    if (path.matches("/p\\d")) return REVIEW.formatted(path.charAt(2) - '0' + 1);
    if (!path.equals("/sitemap.xml")) return "";
    var xml = new StringBuilder("<?xml version=\"1.0\"?>");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for (int i = 1; i <= PAGES; i++)
      xml.append("<url><loc>").append(base()).append("/p").append(i).append("</loc></url>");
    return xml.append("</urlset>").toString();
  }

  @Test
  void aRunThatWasKilledGoesOnAndFetchesNoPageTwice() throws Exception {
    Process killed = start();
    assertThat(third.await(120, TimeUnit.SECONDS)).isTrue();
    killed.destroyForcibly();
    assertThat(killed.waitFor(120, TimeUnit.SECONDS)).isTrue();
    asked.clear();

    Process second = start();
    assertThat(second.waitFor(120, TimeUnit.SECONDS)).isTrue();

    assertThat(second.exitValue()).isZero();
    assertThat(Files.readString(folder.resolve("out"))).contains("4 reviews");
    // the third may have been on its way when the program was killed
    assertThat(asked).contains("/p4").doesNotContain("/p1", "/p2");
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-jar",
            System.getProperty("cuttings.jar"),
            "reindex",
            "--index",
            folder.resolve("index").toString(),
            "--allow-private",
            base() + "/")
        .redirectOutput(folder.resolve("out").toFile())
        .redirectErrorStream(true)
        .start();
  }
}
