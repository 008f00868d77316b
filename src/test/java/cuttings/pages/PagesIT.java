package cuttings.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.LiveArchive;
import cuttings.lucene.LuceneIndex;
import cuttings.server.CuttingsServer;
import cuttings.server.SampleServer;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the real server over the sample archive. */
class PagesIT {
  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    server = SampleServer.in(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return server.get(address);
  }

  private static Document page(String address) throws Exception {
    HttpResponse<String> response = get(address);
    assertThat(response.statusCode()).as(address).isEqualTo(200);
    assertThat(header(response, "Content-Type")).isEqualTo("text/html;charset=utf-8");
    Document page = Jsoup.parse(response.body());
    Html.assertHarmless(page);
    return page;
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("").replace("; ", ";");
  }

  @Test
  void everyLinkOfEveryPageLeadsToAPage() throws Exception {
    var known = new HashSet<String>();
    var waiting = new ArrayDeque<String>();
    known.add("/");
    waiting.add("/");
    while (!waiting.isEmpty()) {
      String address = waiting.remove();
      Document page = page(address);
      // of results, which have no end, only the first
      if (address.startsWith("/?")) continue;
      for (String link : page.select("a").eachAttr("href"))
        if (link.startsWith("/") && known.add(link)) waiting.add(link);
    }
    assertThat(known).contains("/films/rust-2024", "/people/rachel-mason", "/critics", "/status");
    assertThat(known).anyMatch(link -> link.startsWith("/reviews/last-take"));
  }

  private static Document checked(String draft, int status) throws Exception {
    HttpResponse<String> response =
        server.send(
            server
                .at("/draft")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "draft=" + URLEncoder.encode(draft, StandardCharsets.UTF_8)))
                .build());
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
    Document page = Jsoup.parse(response.body());
    Html.assertHarmless(page);
    return page;
  }

  @Test
  void aDraftIsPastedAndItsLinksCanBeCopied() throws Exception {
    assertThat(page("/draft").select("form[action=/draft] textarea")).hasSize(1);
    String draft =
        "<script>x</script> A week of old films, some seen in a tent. All day we thought of <em>Rust</em> (dir. Joel"
            + " Souza, 2024) and of <em>Circus of Books</em> (2019); then the tent came down and we went home.";
    Document page = checked(draft, 200);
    assertThat(page.select("#draft").text()).startsWith("<script>x</script>");
    assertThat(page.select(".findings input[readonly]").eachAttr("value"))
        .anyMatch(link -> link.startsWith("<a href=\"http") && link.endsWith(">Rust</a>"));
    assertThat(page.select(".known").text()).contains("Joel Souza");
  }

  @Test
  void aDraftThatCannotBeReadIsSaidToBeSo() throws Exception {
    assertThat(checked("  ", 400).select(".fault").text()).isEqualTo("the draft is empty");
  }

  @Test
  void whatIsMissingIsListedWithItsYears() throws Exception {
    assertThat(page("/missing").select("h1").text()).isEqualTo("Missing coverage");
  }

  @Test
  void relatedPiecesStandOnAPieceWithTheirReasons() throws Exception {
    String address = page("/?q=circus+of+books").select(".hit h2 a").attr("href");
    assertThat(page(address).select(".related .why")).isNotEmpty();
  }

  @Test
  void aSearchNeedsNoScript() throws Exception {
    Document page = page("/?q=rachel+mason");
    assertThat(page.select("form[action=/][method=get] input[name=q]").val())
        .isEqualTo("rachel mason");
    assertThat(page.select(".hit").text()).contains("Circus of Books (2019)");
    assertThat(page.select("label[for=q]").text()).isNotEmpty();
  }

  @Test
  void whatAPersonTypesIsShownEscaped() throws Exception {
    String text = "<script>alert(1)</script>\" onfocus=\"x";
    Document page = page("/?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    assertThat(page.select("#q").val()).isEqualTo(text);
    assertThat(page.select("#q").hasAttr("onfocus")).isFalse();
  }

  @Test
  void parametersThatOthersAddToALinkArePassedOver() throws Exception {
    assertThat(page("/?q=dune&utm_source=letter").select(".hit")).isNotEmpty();
    assertThat(page("/?fbclid=x").select(".home")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/reviews/nothing",
        "/reviews/..%2F..%2Fetc",
        "/films/no-such-film",
        "/people/nobody",
        "/assets/cuttings.0000000000.css"
      })
  void whatIsNotThereIs404WithWaysOn(String address) throws Exception {
    HttpResponse<String> response = get(address);
    assertThat(response.statusCode()).isEqualTo(404);
    Document page = Jsoup.parse(response.body());
    Html.assertHarmless(page);
    assertThat(page.select("#q, .entrances a")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/films/rsut-2024, Rust (2024)",
    "/films/the-godfather, The Godfather (1972)",
    "/people/rachel-masn, Rachel Mason",
    "/reviews/goodfellas, Goodfellas (1990)"
  })
  void anAddressThatIsNearlyRightLeadsToWhatIsMeant(String address, String label) throws Exception {
    Document page = Jsoup.parse(get(address).body());
    assertThat(page.select(".nearby a").eachText()).contains(label);
  }

  @Test
  void aParameterAtFaultIsToldInAPage() throws Exception {
    HttpResponse<String> response = get("/?q=x&sort=best");
    assertThat(response.statusCode()).isEqualTo(400);
    Document page = Jsoup.parse(response.body());
    assertThat(page.select(".fault").text()).contains("sort: one of relevance");
    assertThat(page.select("#q")).isNotEmpty();
  }

  @Test
  void withoutAnIndexAPageSaysSo(@TempDir Path nowhere) throws Exception {
    try (var empty = new LiveArchive(new LuceneIndex(nowhere.resolve("index")))) {
      Javalin other = CuttingsServer.create(empty, "127.0.0.1", 0).start();
      try {
        for (String address : new String[] {"/", "/?q=x", "/films", "/status", "/films/x"}) {
          HttpResponse<String> response = server.get(other, address);
          assertThat(response.statusCode()).as(address).isEqualTo(503);
          assertThat(Jsoup.parse(response.body()).select(".fault h1").text())
              .isEqualTo("The archive cannot answer just now");
        }
        assertThat(server.get(other, "/nothing").statusCode()).isEqualTo(404);
      } finally {
        other.stop();
      }
    }
  }

  @Test
  void browsersMayDoNothingThatAPageDoesNotNeed() throws Exception {
    HttpResponse<String> page = get("/?q=x");
    assertThat(header(page, "Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .doesNotContain("unsafe", "http");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(page, "X-Robots-Tag")).isEqualTo("noindex, follow");
    assertThat(header(get("/films/rust-2024"), "X-Robots-Tag")).isEmpty();
  }

  @Test
  void whatPagesLoadMayBeKeptForEver() throws Exception {
    Document page = page("/");
    for (String address :
        new String[] {
          page.select("link[rel=stylesheet]").attr("href"),
          page.select("script").attr("src"),
          page.select("link[rel=icon]").attr("href")
        }) {
      HttpResponse<String> asset = get(address);
      assertThat(address).matches("/assets/[a-z]+\\.[0-9a-f]{10}\\.(css|js|svg)");
      assertThat(asset.statusCode()).isEqualTo(200);
      assertThat(header(asset, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
      assertThat(asset.body()).doesNotContain("http://127", "@import", "fonts.g");
    }
  }

  @Test
  void programsThatReadEveryPageAreAskedToLeaveResultsAlone() throws Exception {
    assertThat(get("/robots.txt").body()).contains("Disallow: /?");
  }
}
