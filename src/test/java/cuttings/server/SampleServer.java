package cuttings.server;

import cuttings.archive.LiveArchive;
import cuttings.archive.SampleArchive;
import cuttings.editorial.Editorial;
import cuttings.lucene.LuceneIndex;
import cuttings.misses.MissLog;
import cuttings.search.ReviewIndex;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The real server over the sample archive, on a free port of this machine, and a client for it. */
public final class SampleServer implements AutoCloseable {
  private final HttpClient http = HttpClient.newHttpClient();
  private final LiveArchive archive;
  private final Javalin server;

  private SampleServer(LiveArchive archive, Supplier<Editorial> editorial, Settings settings) {
    this.archive = archive;
    this.server = CuttingsServer.create(archive, editorial, MissLog.NONE, settings).start();
  }

  /** Indexes the archive in a folder and serves it. */
  public static SampleServer in(Path folder) throws IOException {
    return in(folder, settings -> settings);
  }

  /** The same, as an operator chooses. */
  public static SampleServer in(Path folder, UnaryOperator<Settings> choice) throws IOException {
    return new SampleServer(
        new LiveArchive(SampleArchive.in(folder)),
        () -> Editorial.NONE,
        choice.apply(Settings.at("127.0.0.1", 0)));
  }

  /** Serves an index as it is. */
  public static SampleServer over(ReviewIndex index) {
    return of(index, () -> Editorial.NONE, Site.on("127.0.0.1", 0));
  }

  /** Serves an index as an operator chooses. */
  public static SampleServer over(ReviewIndex index, Settings settings) {
    return new SampleServer(new LiveArchive(index), () -> Editorial.NONE, settings);
  }

  /** Serves any index. */
  static SampleServer of(ReviewIndex index, Supplier<Editorial> editorial, Site site) {
    return new SampleServer(
        new LiveArchive(index), editorial, Settings.at("127.0.0.1", 0).with(site));
  }

  public int port() {
    return server.port();
  }

  /** A request to an address of this server. */
  public HttpRequest.Builder at(String address) {
    return at(server, address);
  }

  private static HttpRequest.Builder at(Javalin of, String address) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + of.port() + address));
  }

  /** A request that sends a text. */
  HttpRequest.Builder post(String address, String type, String body) {
    return at(address).header("Content-Type", type).POST(BodyPublishers.ofString(body));
  }

  /** A service that has no index, as an operator chooses. */
  static SampleServer unready(UnaryOperator<Settings> choice) {
    var none = new LiveArchive(new LuceneIndex(Path.of("no-such-index")));
    return new SampleServer(none, () -> Editorial.NONE, choice.apply(Settings.at("127.0.0.1", 0)));
  }

  /** The routes below a path, as {@code get /api/v1/search}, but for HEAD and OPTIONS. */
  List<String> routes(String path) {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(parsed -> parsed.endpoint)
        .filter(endpoint -> endpoint.path.startsWith(path))
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .filter(endpoint -> !Set.of("HEAD", "OPTIONS").contains(endpoint.method.name()))
        .map(endpoint -> endpoint.method.name().toLowerCase(Locale.ROOT) + " " + endpoint.path)
        .toList();
  }

  public HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return get(server, address);
  }

  /** What another server answers. */
  public HttpResponse<String> get(Javalin of, String address)
      throws IOException, InterruptedException {
    return send(at(of, address).build());
  }

  public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() throws IOException {
    server.stop();
    archive.close();
    http.close();
  }
}
