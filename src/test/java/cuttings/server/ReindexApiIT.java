package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.LiveArchive;
import cuttings.editorial.Editorial;
import cuttings.importer.Background;
import cuttings.json.Json;
import cuttings.lucene.LuceneIndex;
import cuttings.misses.MissLog;
import cuttings.page.FolderSource;
import cuttings.reindex.Reindex;
import cuttings.reindex.Reindexing;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A reindex that an administrator asks a running service for. */
@Timeout(120)
class ReindexApiIT {
  private static final String TOKEN = "of no use anywhere else";

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch go = new CountDownLatch(1);
  private Path pages;
  private LiveArchive archive;
  private Javalin server;

  @BeforeEach
  void aServiceOverAFewPages() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    var index = new LuceneIndex(folder.resolve("index"));
    page("Marram");
    reindex(index, cuttings.reindex.Progress.NONE).run(Reindex.Options.USUAL);
    var reindexing =
        new Reindexing(progress -> {
          try {
            go.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          return reindex(index, progress);
        });
    archive = new LiveArchive(index);
    server =
        CuttingsServer.create(
                archive,
                () -> Editorial.NONE,
                MissLog.NONE,
                Settings.at("127.0.0.1", 0)
                    .with(new Administration(AccessToken.of(TOKEN), null, null, reindexing)))
            .start();
  }

  @AfterEach
  void stop() throws IOException {
    server.stop();
    archive.close();
  }

  private Reindex reindex(LuceneIndex index, cuttings.reindex.Progress progress) {
    return new Reindex(
        index,
        folder.resolve("index"),
        List.of(new FolderSource(pages)),
        Background.NONE,
        progress);
  }

  private void page(String film) throws IOException {
    Files.writeString(
        pages.resolve(film + ".html"),
        """
        <title>Review: %1$s (2014)</title><article><h1>Review: %1$s (2014)</h1>
        <p>The wind of %1$s takes the washing off the line, and nobody in the village has seen the
        sea so flat before the turn. By the end the sand is in the bread.</p></article>
        """
            .formatted(film));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder admin(String parameters) {
    return request("/api/v1/admin/reindex" + parameters).header("Authorization", "Bearer " + TOKEN);
  }

  private static HttpRequest.BodyPublisher nothing() {
    return HttpRequest.BodyPublishers.noBody();
  }

  @Test
  void aReindexIsBegunToldOfAndServed() throws Exception {
    assertThat(send(admin("")).body()).isEqualTo("{\"state\":\"none\"}");
    page("Fen Light");

    HttpResponse<String> begun = send(admin("").POST(nothing()));
    assertThat(begun.statusCode()).isEqualTo(202);
    assertThat(begun.headers().firstValue("Location")).contains("/api/v1/admin/reindex");
    assertThat(Json.readTree(begun.body()).path("state").asText()).isEqualTo("running");

    HttpResponse<String> second = send(admin("").POST(nothing()));
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("one is being done: reading");

    go.countDown();
    String events = send(admin("").header("Accept", "text/event-stream")).body();
    assertThat(events).contains("event: end").contains("\"outcome\":\"published\"");
    assertThat(Json.readTree(send(admin("")).body()).at("/changes/added").asInt()).isEqualTo(1);
    long end = System.nanoTime() + 20_000_000_000L;
    while (total() != 2 && System.nanoTime() < end) Thread.sleep(100);
    assertThat(total()).isEqualTo(2);
  }

  private int total() throws Exception {
    return Json.readTree(send(request("/api/v1/search?q=")).body()).path("total").asInt();
  }

  @Test
  void withoutTheTokenNothingIsBegun() throws Exception {
    assertThat(send(request("/api/v1/admin/reindex").POST(nothing())).statusCode()).isEqualTo(401);
    assertThat(send(request("/api/v1/admin/reindex")).statusCode()).isEqualTo(401);
    assertThat(send(admin("")).body()).contains("none");
  }

  @Test
  void whatCannotBeMeantIsRefused() throws Exception {
    for (String wrong : List.of("?allow_lost=101", "?allow_lost=most", "?full=perhaps"))
      assertThat(send(admin(wrong).POST(nothing())).statusCode()).as(wrong).isEqualTo(400);
  }
}
