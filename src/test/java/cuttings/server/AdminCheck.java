package cuttings.server;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.importer.Background;
import cuttings.lucene.LuceneIndex;
import cuttings.page.PageSource;
import cuttings.reindex.Reindex;
import cuttings.reindex.Reindexing;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Asks an operation of administrators in all ways: as they do and as others, with a file and
 * without, of services that have no administration.
 */
final class AdminCheck {
  private static final String TOKEN = "deep-focus-and-long-takes";

  private final SampleServer server;
  private final Administration administration;
  private final Described operation;
  private final BiConsumer<Described, HttpResponse<String>> held;

  AdminCheck(
      SampleServer server,
      Administration administration,
      Described operation,
      BiConsumer<Described, HttpResponse<String>> held) {
    this.server = server;
    this.administration = administration;
    this.operation = operation;
    this.held = held;
  }

  /** Of two files in a folder, which are not there yet, and of the sample archive. */
  static Administration administration(Path folder) {
    var reindexing =
        new Reindexing(progress ->
            new Reindex(
                new LuceneIndex(folder.resolve("index")),
                folder.resolve("index"),
                List.of(PageSource.of(Path.of("data"))),
                Background.NONE,
                progress));
    return new Administration(
        AccessToken.of(TOKEN),
        folder.resolve("editors.yaml"),
        folder.resolve("corrections.yaml"),
        reindexing);
  }

  void everything() throws Exception {
    held.accept(
        operation, server.send(request(server, "", "", "Authorization", "Bearer of-nothing")));
    ask("", "", "Accept", "image/png");
    ask("?no_such_parameter=1", "");
    for (JsonNode parameter : operation.parameters())
      if (Described.ofQuery(parameter)) ask("?" + parameter.at("/name").asText() + "=101", "");
    elsewhere(Administration.NONE);
    elsewhere(new Administration(AccessToken.of(TOKEN), null, null));
    switch (operation.method()) {
      case "put" -> replace();
      case "post" -> reindex();
      default -> read();
    }
  }

  private void read() throws Exception {
    ask("", "");
    if (operation.path().endsWith("reindex")) {
      ask("", "", "Accept", "text/event-stream");
    } else {
      Files.writeString(file(), "# nothing yet\n");
      ask("", "");
    }
  }

  private Path file() {
    return Objects.requireNonNull(
        operation.path().endsWith("editors")
            ? administration.editors()
            : administration.corrections());
  }

  /** The file is made, replaced, refused, and kept from one who takes it for new. */
  private void replace() throws Exception {
    Files.deleteIfExists(file());
    String text = operation.bodies().at("/application~1yaml/example").asText();
    ask("", text, "If-None-Match", "*");
    ask("", text + "# and no more\n");
    ask("", text, "If-None-Match", "*");
    ask("", "no_such_name: []\n");
    ask("", "# " + "x".repeat(1024 * 1024));
  }

  /** One is begun, and a second refused; then whoever asks is told until it has ended. */
  private void reindex() throws Exception {
    ask("?full=true", "");
    ask("", "");
    var state = new Described(operation.document(), operation.path(), "get");
    var get = server.at(state.path()).header("Authorization", "Bearer " + TOKEN);
    held.accept(state, server.send(get.copy().build()));
    held.accept(state, server.send(get.copy().header("Accept", "text/event-stream").build()));
    held.accept(state, server.send(get.build()));
  }

  private void ask(String query, String text, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(request(server, query, text, headers), (_, _) -> true);
    HttpRequest asked = request.header("Authorization", "Bearer " + TOKEN).build();
    held.accept(operation, server.send(asked));
  }

  private void elsewhere(Administration other) throws IOException, InterruptedException {
    try (var serving = SampleServer.unready(each -> each.with(other))) {
      HttpRequest asked = request(serving, "", "", "Authorization", "Bearer " + TOKEN);
      held.accept(operation, serving.send(asked));
    }
  }

  private HttpRequest request(SampleServer of, String query, String text, String... headers) {
    var request =
        of.at(operation.path() + query)
            .method(operation.method().toUpperCase(Locale.ROOT), BodyPublishers.ofString(text));
    return headers.length == 0 ? request.build() : request.headers(headers).build();
  }
}
