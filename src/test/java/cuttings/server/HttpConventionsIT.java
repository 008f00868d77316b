package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.SampleArchive;
import cuttings.editorial.Editorial;
import cuttings.json.Json;
import cuttings.lucene.LuceneIndex;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP promises: caches, packing, methods, types, links, other origins. */
class HttpConventionsIT {
  private static final String READER = "https://reel.example";

  private static final AtomicReference<Editorial> WISHES = new AtomicReference<>(Editorial.NONE);
  private static LuceneIndex index;
  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    index = SampleArchive.in(folder);
    server = SampleServer.of(index, WISHES::get, new Site("127.0.0.1", 0, null, List.of(READER)));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static HttpResponse<String> get(String address, String... headers) throws Exception {
    HttpRequest.Builder request = server.at(address);
    if (headers.length > 0) request.headers(headers);
    return server.send(request.build());
  }

  private static HttpResponse<String> send(String method, String address, String... headers)
      throws Exception {
    HttpRequest.Builder request = server.at(address).method(method, BodyPublishers.noBody());
    if (headers.length > 0) request.headers(headers);
    return server.send(request.build());
  }

  private static String header(HttpResponse<?> response, String name) {
    return String.join(", ", response.headers().allValues(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=rust",
        "/films/rust-2024",
        "/people",
        "/missing",
        "/api/v1/search?q=rust",
        "/api/v1/films/rust-2024",
        "/api/v1/coverage?film=rust-2024&format=csv"
      })
  void anAnswerThatStillHoldsIsNotSentAgain(String address) throws Exception {
    HttpResponse<String> first = get(address);
    String tag = header(first, "ETag");
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(tag).matches("W/\"[0-9a-f]{20}\"");
    assertThat(header(first, "Cache-Control"))
        .isEqualTo("public, max-age=60, stale-while-revalidate=600");
    assertThat(header(first, "Vary")).startsWith("Accept-Encoding");
    for (String named : List.of(tag, tag.substring(2), "\"x\", " + tag)) {
      HttpResponse<String> again = get(address, "If-None-Match", named);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(header(again, "ETag")).isEqualTo(tag);
      assertThat(header(again, "Cache-Control")).isEqualTo(header(first, "Cache-Control"));
      assertThat(header(again, "Content-Type")).isEmpty();
      assertThat(header(again, "Content-Length")).isEmpty();
    }
    assertThat(get(address, "If-None-Match", "W/\"0\"").statusCode()).isEqualTo(200);
  }

  private static String tag(String address) throws Exception {
    return header(get(address), "ETag");
  }

  @Test
  void eachAddressHasATagOfItsOwn() throws Exception {
    assertThat(List.of(tag("/?q=a"), tag("/?q=b"), tag("/api/v1/search?q=a"), tag("/films")))
        .doesNotHaveDuplicates();
    assertThat(tag("/?q=a")).isEqualTo(tag("/?q=a"));
  }

  @Test
  void aTagIsAnotherOneWhenEditorsWishOtherwise(@TempDir Path folder) throws Exception {
    String before = tag("/?q=rust");
    WISHES.set(
        Editorial.read(
            Files.writeString(folder.resolve("editors.yaml"), "hidden: [{pages: [x.html]}]")));
    assertThat(tag("/?q=rust")).isNotEqualTo(before);
    assertThat(get("/?q=rust", "If-None-Match", before).statusCode()).isEqualTo(200);
  }

  @Test
  void aTagIsAnotherOneWhenTheIndexIsBuiltAnew(@TempDir Path folder) throws Exception {
    LuceneIndex other = SampleArchive.in(folder);
    Site site = Site.on("127.0.0.1", 0);
    try (var serving = SampleServer.of(other, () -> Editorial.NONE, site)) {
      String before = header(serving.get("/films"), "ETag");
      try (var indexer = other.indexer()) {
        indexer.publish();
      }
      long end = System.nanoTime() + 10_000_000_000L;
      while (serving.get("/readyz").body().contains("gen-0001") && System.nanoTime() < end)
        Thread.sleep(50);
      HttpResponse<String> after =
          serving.send(serving.at("/films").header("If-None-Match", before).build());
      assertThat(after.statusCode()).isEqualTo(200);
      assertThat(header(after, "ETag")).isNotEqualTo(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/healthz,no-cache",
    "/readyz,no-cache",
    "/status,no-cache",
    "/draft,no-cache",
    "/api/v1/status,no-cache",
    "/api/v1/search?qq=x,no-store",
    "/api/v1/films/none-such,no-store",
    "/films/none-such,no-store"
  })
  void whatPassesOrIsWrongIsNotKept(String address, String caching) throws Exception {
    HttpResponse<String> answer = get(address);
    assertThat(header(answer, "Cache-Control")).isEqualTo(caching);
    assertThat(header(answer, "ETag")).isEmpty();
  }

  @Test
  void whatNeedsAKeyIsKeptByNobodyElse() throws Exception {
    assertThat(header(get("/api/v1/search?q=rust", "Authorization", "Bearer x"), "Cache-Control"))
        .startsWith("private, ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/films", "/api/v1/search?q=rust", "/openapi.json"})
  void aLongAnswerIsPackedAndItsTagStays(String address) throws Exception {
    HttpResponse<String> plain = get(address);
    HttpResponse<String> packed = get(address, "Accept-Encoding", "gzip, br");
    assertThat(header(plain, "Content-Encoding")).isEmpty();
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(packed, "Vary")).startsWith("Accept-Encoding");
    assertThat(Integer.parseInt(header(packed, "Content-Length")))
        .isLessThan(plain.body().length() / 2);
    assertThat(header(packed, "ETag")).isEqualTo(header(plain, "ETag"));
  }

  @Test
  void aStyleSheetIsPackedToo() throws Exception {
    String page = get("/").body();
    String sheet = page.replaceFirst("(?s).*href=\"(/assets/[^\"]*css)\".*", "$1");
    assertThat(header(get(sheet, "Accept-Encoding", "gzip"), "Content-Encoding")).isEqualTo("gzip");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/films/rust-2024", "/api/v1/search?q=rust", "/healthz", "/films/none-such"})
  void headTellsWhatGetWouldSend(String address) throws Exception {
    HttpResponse<String> whole = get(address);
    HttpResponse<String> head = send("HEAD", address);
    assertThat(head.body()).isEmpty();
    assertThat(head.statusCode()).isEqualTo(whole.statusCode());
    for (String name : List.of("Content-Type", "ETag", "Cache-Control", "Content-Security-Policy"))
      assertThat(header(head, name)).as(name).isEqualTo(header(whole, name));
    assertThat(header(head, "Content-Length")).isNotEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POST   | /api/v1/search      | GET",
        "DELETE | /api/v1/films/x     | GET",
        "GET    | /api/v1/draft-check | POST",
        "PUT    | /draft              | POST",
        "POST   | /films              | GET",
      })
  void aMethodThatIsNotThereIsAnsweredWithThoseThatAre(String method, String path, String allowed)
      throws Exception {
    HttpResponse<String> answer = send(method, path);
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(header(answer, "Allow").split(", ")).contains(allowed);
    assertThat(header(answer, "Content-Type"))
        .startsWith(path.startsWith("/api/") ? "application/problem+json" : "text/html");
  }

  @Test
  void optionsTellsTheMethods() throws Exception {
    HttpResponse<String> answer = send("OPTIONS", "/api/v1/search");
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(header(send("OPTIONS", "/api/v1/draft-check"), "Allow")).isEqualTo("POST, OPTIONS");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/search   | text/html                                   | 406 | application/problem+json",
        "/api/v1/search   | text/html, */*;q=0.1                        | 200 | application/json",
        "/api/v1/search   | application/*                               | 200 | application/json",
        "/api/v1/search   | application/json;q=0, */*                   | 406 | application/problem+json",
        "/api/v1/coverage?film=rust-2024 | text/csv, application/json;q=0.5 | 200 | text/csv",
        "/api/v1/coverage?film=rust-2024 | text/markdown                | 200 | text/markdown",
        "/api/v1/coverage?film=rust-2024 | */*                          | 200 | application/json",
      })
  void anAnswerIsOfATypeThatIsTaken(String address, String accept, int status, String type)
      throws Exception {
    HttpResponse<String> answer = get(address, "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(header(answer, "Content-Type")).startsWith(type);
  }

  @Test
  void linksStandInAHeaderAsWell() throws Exception {
    HttpResponse<String> answer = get("/api/v1/search?q=&limit=2&offset=4");
    var links = Json.readTree(answer.body()).at("/links");
    assertThat(header(answer, "Link"))
        .isEqualTo(
            "<%s>; rel=\"next\", <%s>; rel=\"prev\""
                .formatted(links.at("/next").asText(), links.at("/prev").asText()));
    assertThat(links.at("/next").asText()).isEqualTo("/api/v1/search?q=&limit=2&offset=6");
  }

  @Test
  void aLimitBeyondTheMostIsTheMost() throws Exception {
    var answer = Json.readTree(get("/api/v1/search?q=&limit=5000").body());
    assertThat(answer.at("/limit").asInt()).isEqualTo(100);
    assertThat(answer.at("/items")).hasSize(100);
  }

  @Test
  void aListMayHaveBrackets() throws Exception {
    String critics = "critic%s=Bert+Oxley&critic%s=Yuki+Thornbury";
    for (String path : List.of("/api/v1/search?", "/?"))
      assertThat(total(get(path + critics.formatted("[]".replace("[", "%5B"), "%5B%5D")).body()))
          .isEqualTo(total(get(path + critics.formatted("", "")).body()));
    assertThat(get("/api/v1/search?q%5B%5D=x").statusCode()).isEqualTo(400);
  }

  private static String total(String answer) {
    return answer.replaceFirst("(?s).*?(\"total\":\\d+|id=\"total\"[^<]*).*", "$1");
  }

  @Test
  void theTimeOfEachStageIsTold() throws Exception {
    String time = "\\d+\\.\\d";
    for (String address : List.of("/api/v1/search?q=rust", "/?q=rust&x=1"))
      assertThat(header(get(address), "Server-Timing"))
          .matches(
              "understanding;dur=T, .*reading;dur=T, .*search;dur=T, total;dur=T"
                  .replace("T", time));
    assertThat(header(get("/films?x=1"), "Server-Timing")).matches("total;dur=" + time);
  }

  @Test
  void aValueOfAFacetHasALabelAndAnAddress() throws Exception {
    var values =
        Json.readTree(get("/api/v1/search?q=&decade=1970s&offset=1").body())
            .at("/facets/decade/values");
    assertThat(values.at("/0/url").asText()).isEqualTo("/api/v1/search?q=");
    assertThat(values.at("/1/url").asText()).startsWith("/api/v1/search?q=&decade=1970s&decade=");
    var missing =
        Json.readTree(get("/api/v1/search?q=&critic=_missing").body())
            .at("/facets/critic/values/0");
    assertThat(missing.at("/value").asText()).isEqualTo("_missing");
    assertThat(missing.at("/label").asText()).isEqualTo("not stated");
  }

  @Test
  void pagesOfANamedOriginMayReadTheApi() throws Exception {
    for (String address :
        List.of("/api/v1/search?q=rust", "/api/v1/search?qq=x", "/openapi.json")) {
      HttpResponse<String> answer = get(address, "Origin", READER);
      assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo(READER);
      assertThat(header(answer, "Access-Control-Expose-Headers")).contains("ETag", "Link");
      assertThat(header(answer, "Vary")).contains("Origin");
    }
    HttpResponse<String> asked =
        send("OPTIONS", "/api/v1/search", "Origin", READER, "Access-Control-Request-Method", "GET");
    assertThat(asked.statusCode()).isEqualTo(204);
    assertThat(header(asked, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
    String tag = tag("/api/v1/search?q=rust");
    HttpResponse<String> again =
        get("/api/v1/search?q=rust", "Origin", READER, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(header(again, "Access-Control-Allow-Origin")).isEqualTo(READER);
  }

  @Test
  void pagesOfOthersMayNotAndNobodyMayReadDraftsOrPages() throws Exception {
    assertThat(header(get("/api/v1/search?q=rust", "Origin", READER + ".evil"), "Vary"))
        .contains("Origin");
    for (var answer :
        List.of(
            get("/api/v1/search?q=rust", "Origin", READER + ".evil"),
            get("/api/v1/search?q=rust", "Origin", "null"),
            get("/?q=rust", "Origin", READER),
            send("OPTIONS", "/api/v1/draft-check", "Origin", READER),
            send("POST", "/api/v1/draft-check", "Origin", READER)))
      assertThat(header(answer, "Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void anySiteMayLoadTheScriptThatIsMadeForThem() throws Exception {
    HttpResponse<String> script = get("/embed.js", "Origin", "https://any.example");
    assertThat(script.statusCode()).isEqualTo(200);
    assertThat(header(script, "Content-Type").replace("; ", ";"))
        .isEqualTo("text/javascript;charset=utf-8");
    assertThat(header(script, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(script, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    assertThat(header(script, "Cache-Control")).startsWith("public, max-age=3600");
    HttpResponse<String> again = get("/embed.js", "If-None-Match", header(script, "ETag"));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "Access-Control-Allow-Origin")).isEqualTo("*");
    HttpResponse<String> packed = get("/embed.js", "Accept-Encoding", "gzip");
    assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
    assertThat(Integer.parseInt(header(packed, "Content-Length"))).isLessThan(10_000);
    assertThat(header(get("/assets/none.js", "Origin", READER), "Access-Control-Allow-Origin"))
        .isEmpty();
  }
}
