package cuttings.crawl;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** A site on this machine that counts what it is asked for; every name leads to it. */
final class TestSite implements AutoCloseable {
  /** What is answered to a path. */
  record Reply(int status, Map<String, String> headers, byte[] body) {
    static Reply html(String text) {
      return of(200, "text/html; charset=utf-8", text);
    }

    static Reply of(int status, String type, String text) {
      return new Reply(status, Map.of("Content-Type", type), text.getBytes(UTF_8));
    }

    static Reply redirect(String to) {
      return new Reply(302, Map.of("Location", to), new byte[0]);
    }
  }

  final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  final List<Duration> slept = new ArrayList<>();
  private final Map<String, UnaryOperator<Reply>> special = new ConcurrentHashMap<>();
  private final Map<String, Reply> replies = new ConcurrentHashMap<>();
  private final HttpServer server;

  TestSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  /** Answers a path so from now on; HTML with a tag by which it is known again. */
  TestSite page(String path, String html) {
    return reply(path, Reply.html(html));
  }

  TestSite reply(String path, Reply reply) {
    replies.put(path, reply);
    return this;
  }

  /** Lets something happen before a path is answered. */
  TestSite before(String path, UnaryOperator<Reply> change) {
    special.put(path, change);
    return this;
  }

  TestSite sitemap(String path, List<String> pages) {
    var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for (String page : pages) xml.append("<url><loc>").append(uri(page)).append("</loc></url>");
    return reply(path, Reply.of(200, "application/xml", xml.append("</urlset>").toString()));
  }

  TestSite index(String path, List<String> maps) {
    var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for (String map : maps)
      xml.append("<sitemap><loc>").append(uri(map)).append("</loc></sitemap>");
    return reply(path, Reply.of(200, "application/xml", xml.append("</sitemapindex>").toString()));
  }

  URI uri(String path) {
    return URI.create("http://reel.example:" + server.getAddress().getPort() + path);
  }

  /** Fetches without pauses from this machine alone. */
  CrawlOptions options() {
    return new CrawlOptions(
        "cuttings/test",
        InetAddress.getLoopbackAddress()::equals,
        Duration.ZERO,
        Duration.ofSeconds(20),
        3,
        10_000,
        TestSite::resolve,
        slept::add);
  }

  /** Hosts named inside.example lie on another address of this machine. */
  static List<InetAddress> resolve(String host) throws UnknownHostException {
    byte last = (byte) (host.equals("inside.example") ? 2 : 1);
    return List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, last}));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      asked.add(path);
      Reply reply = replies.getOrDefault(path, Reply.of(404, "text/html", "none"));
      reply = special.getOrDefault(path, UnaryOperator.identity()).apply(reply);
      String tag = "\"" + new String(reply.body(), UTF_8).hashCode() + "\"";
      reply.headers().forEach(exchange.getResponseHeaders()::set);
      boolean same = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
      if (reply.status() == 200) exchange.getResponseHeaders().set("ETag", tag);
      if (reply.status() == 200 && same) {
        asked.set(asked.lastIndexOf(path), path + " unchanged");
        exchange.sendResponseHeaders(304, -1);
      } else {
        exchange.sendResponseHeaders(
            reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        exchange.getResponseBody().write(reply.body());
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
