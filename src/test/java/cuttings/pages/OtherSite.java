package cuttings.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A site of somebody else, on a port of its own: an origin that is not the service's. */
final class OtherSite implements AutoCloseable {
  /**
   * A page of it.
   *
   * @param headers by name, beside its type
   */
  record Page(Map<String, String> headers, String html) {
    /** With a Content-Security-Policy. */
    static Page under(String policy, String html) {
      return new Page(Map.of("Content-Security-Policy", policy), html);
    }
  }

  private final HttpServer server;
  private final Map<String, Page> pages = new ConcurrentHashMap<>();

  private OtherSite(HttpServer server) {
    this.server = server;
  }

  static OtherSite start() throws IOException {
    var site = new OtherSite(HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0));
    site.server.createContext("/", site::answer);
    site.server.start();
    return site;
  }

  /** Puts a page at a path. */
  void put(String path, Page page) {
    pages.put(path, page);
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The same site by another name, which makes it another origin. */
  String otherOrigin() {
    return origin().replace("127.0.0.1", "localhost");
  }

  private void answer(HttpExchange exchange) throws IOException {
    Page page = pages.get(exchange.getRequestURI().getPath());
    try (exchange) {
      if (page == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] body = page.html().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      page.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
