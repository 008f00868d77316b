package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.editorial.Editorial;
import cuttings.feeds.Xml;
import cuttings.json.Json;
import cuttings.lucene.LuceneIndex;
import cuttings.review.HostileReview;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A piece in which every text is mark-up and every address a script, asked for in every way. */
class HostileAnswersIT {
  private static final String SCRIPT = HostileReview.SCRIPT;
  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    var index = new LuceneIndex(folder);
    try (var indexer = index.indexer()) {
      indexer.add(HostileReview.review());
      indexer.publish();
    }
    server = SampleServer.of(index, () -> Editorial.NONE, Site.on("127.0.0.1", 0));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Every address of the API, with the piece in its answer. */
  private static List<String> addresses() throws Exception {
    var addresses =
        new ArrayList<>(
            List.of(
                "search?q=tide",
                "search?q=" + encoded(SCRIPT),
                "search?q=other",
                "search?q=tide&critic=" + encoded("Critic " + SCRIPT),
                "suggest?q=headline",
                "suggest?q=" + encoded("film <script>"),
                "reviews/hostile",
                "reviews/hostile/explain?q=tide",
                "reviews/hostile/related",
                "critics",
                "critics?q=" + encoded(SCRIPT),
                "coverage?phrase=tide",
                "missing?least=1",
                "status"));
    JsonNode critic = json("critics").at("/items/0/key");
    addresses.add("critics/" + critic.asText());
    addresses.add("people/" + critic.asText());
    addresses.add("films/" + json("suggest?q=film").at("/items/0/key").asText());
    return addresses;
  }

  private static JsonNode json(String address) throws Exception {
    HttpResponse<String> answer = server.get("/api/v1/" + address);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'");
    return Json.readTree(answer.body());
  }

  @Test
  void itIsTextInEveryAnswer() throws Exception {
    var seen = new StringBuilder();
    for (String address : addresses()) {
      JsonNode answer = json(address);
      seen.append(String.join("\n", texts(answer)));
      for (String html : answer.findValuesAsText("html"))
        assertThat(Jsoup.isValid(html, Safelist.none().addTags("mark"))).as(html).isTrue();
      for (String link : answer.findValuesAsText("url"))
        assertThat(link).as(address).doesNotStartWith("javascript:");
    }
    for (String field : List.of("Headline", "Film", "Critic", "Tag", "Other", "Person", "Rating"))
      assertThat(seen.toString()).contains(field + " " + SCRIPT);
  }

  private static List<String> texts(JsonNode json) {
    var texts = new ArrayList<String>();
    if (json.isTextual()) texts.add(json.asText());
    for (JsonNode each : json) texts.addAll(texts(each));
    return texts;
  }

  @Test
  void itIsTextInCoverageForSpreadsheetsAndEditors() throws Exception {
    assertThat(server.get("/api/v1/coverage?phrase=tide&format=markdown").body())
        .doesNotContainPattern("(?<!\\\\)<")
        .doesNotContain("](javascript:");
    assertThat(
            server
                .get("/api/v1/coverage?phrase=tide&format=csv")
                .headers()
                .firstValue("Content-Type")
                .orElse(""))
        .startsWith("text/csv");
  }

  @Test
  void itIsTextInAProblem() throws Exception {
    HttpResponse<String> problem = server.get("/api/v1/search?kind=" + encoded(SCRIPT));
    assertThat(problem.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(Json.readTree(problem.body()).at("/detail").asText()).contains(SCRIPT);
  }

  @Test
  void itIsTextForBrowsersAndCrawlers() throws Exception {
    JsonNode suggested = Json.readTree(server.get("/suggest?q=headline").body());
    assertThat(suggested.at("/1/0").asText()).isEqualTo("Headline " + SCRIPT);
    for (JsonNode address : suggested.get(3)) assertThat(address.asText()).startsWith("http://127");
    for (String page : Xml.of(server.get("/sitemaps/1.xml").body()).texts("loc"))
      assertThat(page).matches("http://127[^<>\"' ]*");
    for (String feed : List.of("/feed.rss", "/feed.atom"))
      assertThat(Xml.of(server.get(feed + "?q=" + encoded(SCRIPT)).body()).texts("title"))
          .contains("Cuttings: " + SCRIPT, "Headline " + SCRIPT);
  }

  @Test
  void itIsTextInTheCheckOfADraft() throws Exception {
    HttpResponse<String> answer =
        server.send(
            server
                .post(
                    "/api/v1/draft-check",
                    "text/plain",
                    "We thought of Film " + SCRIPT + " (1999) and of Director " + SCRIPT + ".")
                .build());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Json.readTree(answer.body()).findValuesAsText("target"))
        .noneMatch(target -> target.startsWith("javascript:"));
  }
}
