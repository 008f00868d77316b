package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.archive.SampleArchive;
import cuttings.editorial.Editorial;
import cuttings.feeds.Xml;
import cuttings.json.Json;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds and what browsers and crawlers look for, over the sample archive. */
class SiteFilesIT {
  private static final String SITE = "https://search.reel.example";
  private static SampleServer server;
  private static SampleServer unnamed;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    Editorial wishes =
        Editorial.read(
            Files.writeString(
                folder.resolve("editors.yaml"), "hidden: [{pages: [oxley/goodfellas-1990.htm]}]"));
    var index = SampleArchive.in(folder.resolve("index"));
    var named = new Site("127.0.0.1", 0, URI.create(SITE), List.of());
    server = SampleServer.of(index, () -> wishes, named);
    unnamed = SampleServer.of(index, () -> wishes, Site.on("127.0.0.1", 0));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    unnamed.close();
  }

  private static HttpResponse<String> get(String address, String type) throws Exception {
    HttpResponse<String> answer = server.get(address);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("").replace("; ", ";"))
        .isEqualTo(type + ";charset=utf-8");
    return answer;
  }

  @ParameterizedTest
  @CsvSource({
    "/feed.rss,application/rss+xml,item",
    "/feed.atom,application/atom+xml,entry",
    "/feed.json,application/feed+json,items"
  })
  void thereIsAFeedOfAnySearch(String path, String type, String name) throws Exception {
    HttpResponse<String> feed = get(path + "?q=&critic%5B%5D=Bert+Oxley&limit=5", type);
    if (name.equals("items")) assertThat(Json.readTree(feed.body()).at("/items")).hasSize(5);
    else assertThat(Xml.of(feed.body()).all(name)).hasSize(5);
    assertThat(feed.body())
        .contains(SITE + path + "?q=&", "critic=Bert+Oxley")
        .doesNotContain("GOODFELLAS");
    String tag = feed.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        server.send(
            server
                .at(path + "?q=&critic%5B%5D=Bert+Oxley&limit=5")
                .header("If-None-Match", tag)
                .build());
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void aFeedHasTheNewestAndNoMoreThanIsRead() throws Exception {
    JsonNode feed = Json.readTree(get("/feed.json?sort=oldest", "application/feed+json").body());
    List<String> dates = feed.at("/items").findValuesAsText("date_published");
    assertThat(dates).hasSize(30).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(server.get("/feed.json?limit=0").body()).contains("\"items\":[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feed.rss?limit=x", "/feed.atom?kind=poem", "/feed.json?offset=-1"})
  void aFaultyFeedIsAProblemForPrograms(String address) throws Exception {
    HttpResponse<String> answer = server.get(address);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Json.readTree(answer.body()).at("/invalid_params")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?q=tide&critic=Bert+Oxley&sort=oldest&offset=10"})
  void resultsNameTheirFeedsAndEveryPageTheSearch(String address) throws Exception {
    var page = org.jsoup.Jsoup.parse(server.get(address).body());
    List<String> feeds = page.select("link[rel=alternate]").eachAttr("href");
    assertThat(feeds).hasSize(3);
    String query = address.equals("/") ? "q=" : "q=tide&critic=Bert+Oxley";
    assertThat(feeds.getFirst()).isEqualTo("/feed.rss?" + query);
    for (String feed : feeds) assertThat(server.get(feed).statusCode()).isEqualTo(200);
    assertThat(page.select("link[rel=search]").attr("href")).isEqualTo("/opensearch.xml");
  }

  @Test
  void aBrowserCanAddTheSearch() throws Exception {
    Xml xml = Xml.of(get("/opensearch.xml", "application/opensearchdescription+xml").body());
    assertThat(xml.root()).isEqualTo("OpenSearchDescription http://a9.com/-/spec/opensearch/1.1/");
    assertThat(xml.texts("ShortName").getFirst()).hasSizeLessThanOrEqualTo(16);
    for (var url : xml.all("Url")) {
      String template = url.getAttribute("template");
      assertThat(template).startsWith(SITE + "/");
      String asked =
          template
              .substring(SITE.length())
              .replace("{searchTerms}", "rust")
              .replaceAll("\\{(count|startIndex)\\?}", "");
      HttpResponse<String> answer = server.get(asked);
      assertThat(answer.statusCode()).as(asked).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith(url.getAttribute("type"));
    }
    String icon = xml.texts("Image").getFirst().substring(SITE.length());
    assertThat(server.get(icon).statusCode()).isEqualTo(200);
  }

  @Test
  void aBrowserIsGivenSuggestionsInItsOwnShape() throws Exception {
    JsonNode answer =
        Json.readTree(get("/suggest?q=rust", "application/x-suggestions+json").body());
    assertThat(answer.get(0).asText()).isEqualTo("rust");
    assertThat(answer.get(1).get(0).asText()).isEqualTo("Rust (2024)");
    assertThat(answer.get(3).get(0).asText()).isEqualTo(SITE + "/films/rust-2024");
    assertThat(answer.get(2)).hasSameSizeAs(answer.get(1)).hasSameSizeAs(answer.get(3));
    for (JsonNode address : answer.get(3))
      assertThat(server.get(address.asText().substring(SITE.length())).statusCode()).isEqualTo(200);
    assertThat(server.get("/suggest").body()).isEqualTo("[\"\",[],[],[]]");
  }

  @Test
  void aCrawlerFindsEveryPage() throws Exception {
    String robots = get("/robots.txt", "text/plain").body();
    assertThat(robots).contains("Disallow: /?", "Sitemap: " + SITE + "/sitemap.xml");
    List<String> files = Xml.of(get("/sitemap.xml", "application/xml").body()).texts("loc");
    assertThat(files).containsExactly(SITE + "/sitemaps/1.xml");
    List<String> pages = Xml.of(get("/sitemaps/1.xml", "application/xml").body()).texts("loc");
    assertThat(pages)
        .doesNotHaveDuplicates()
        .contains(SITE + "/films/rust-2024", SITE + "/people/bert-oxley")
        .anyMatch(page -> page.startsWith(SITE + "/reviews/last-take"))
        .noneMatch(page -> page.contains("/reviews/goodfellas-1990"));
    for (int i = 0; i < pages.size(); i += 50)
      assertThat(server.get(pages.get(i).substring(SITE.length())).statusCode()).isEqualTo(200);
    for (String none : List.of("0.xml", "2.xml", "x.xml", "1"))
      assertThat(server.get("/sitemaps/" + none).statusCode()).isEqualTo(404);
  }

  @Test
  void withoutAPublicAddressTheHostOfTheRequestIsTaken() throws Exception {
    String own = unnamed.at("").build().uri().toString();
    assertThat(unnamed.get("/robots.txt").body()).contains("Sitemap: " + own + "/sitemap.xml");
    assertThat(raw("reel.example:8443")).contains("Sitemap: http://reel.example:8443/sitemap.xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "a<script>", "user@evil.example", "a b", "\"x\"", "evil.example#"})
  void aHostThatIsNoneIsNotRepeated(String host) throws Exception {
    assertThat(raw(host)).startsWith("HTTP/1.1 400 ").doesNotContain("Sitemap:", "<script>");
  }

  /** What is answered to a request with any Host, which the client of the JDK does not send. */
  private static String raw(String host) throws IOException {
    URI address = unnamed.at("").build().uri();
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      String request =
          "GET /robots.txt HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
