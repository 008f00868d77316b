package cuttings.server;

import cuttings.archive.LiveArchive;
import cuttings.archive.SampleArchive;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** The real server over the sample archive, on a free port of this machine, and a client for it. */
public final class SampleServer implements AutoCloseable {
  private final HttpClient http = HttpClient.newHttpClient();
  private final LiveArchive archive;
  private final Javalin server;

  private SampleServer(LiveArchive archive) {
    this.archive = archive;
    this.server = CuttingsServer.create(archive, "127.0.0.1", 0).start();
  }

  /** Indexes the archive in a folder and serves it. */
  public static SampleServer in(Path folder) throws IOException {
    return new SampleServer(new LiveArchive(SampleArchive.in(folder)));
  }

  /** A request to an address of this server. */
  public HttpRequest.Builder at(String address) {
    return at(server, address);
  }

  private static HttpRequest.Builder at(Javalin of, String address) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + of.port() + address));
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
