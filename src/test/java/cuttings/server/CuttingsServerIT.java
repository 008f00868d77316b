package cuttings.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.archive.Archive;
import cuttings.archive.LiveArchive;
import cuttings.archive.SampleArchive;
import cuttings.json.Json;
import cuttings.lucene.LuceneIndex;
import cuttings.schema.Field;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real server over the sample archive, asked over loopback. */
class CuttingsServerIT {
  private static SampleServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    server = SampleServer.in(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void aSearchAnswersWithReasonsHighlightsAndFacets() throws Exception {
    JsonNode answer = json("/api/v1/search?q=rachel+mason&limit=2");
    assertThat(answer.at("/total").asInt()).isEqualTo(3);
    assertThat(answer.at("/items")).hasSize(2);
    assertThat(answer.at("/items/0/reasons/0").asText()).isEqualTo("directed by Rachel Mason");
    assertThat(answer.at("/items/0/highlights/0/html").asText()).contains("<mark>");
    assertThat(answer.at("/facets/person/values/0/value").asText()).isEqualTo("Rachel Mason");
    assertThat(answer.at("/links/next").asText())
        .isEqualTo("/api/v1/search?q=rachel+mason&limit=2&offset=2");
    JsonNode next = json(answer.at("/links/next").asText());
    assertThat(next.at("/items")).hasSize(1);
    assertThat(next.at("/links/prev").asText()).contains("offset=0");
  }

  @Test
  void aHighlightsOffsetsCutOutTheMarkedWords() throws Exception {
    JsonNode passage = json("/api/v1/search?q=hutchins").at("/items/0/highlights/0");
    String text = passage.at("/text").asText();
    JsonNode mark = passage.at("/marks/0");
    // the surname asked for is marked as the whole name that it stands for
    assertThat(text.substring(mark.get(0).asInt(), mark.get(1).asInt()))
        .isEqualToIgnoringCase("Halyna Hutchins");
  }

  @Test
  void chosenFacetValuesNarrowTheAnswer() throws Exception {
    int all = json("/api/v1/search?q=").at("/total").asInt();
    int bert = json("/api/v1/search?critic=Bert+Oxley").at("/total").asInt();
    int two = json("/api/v1/search?critic=Bert+Oxley&critic=Yuki+Thornbury").at("/total").asInt();
    int seventies = json("/api/v1/search?year=1970..1979").at("/total").asInt();
    assertThat(bert).isPositive().isLessThan(two);
    assertThat(two).isLessThan(all);
    assertThat(seventies).isBetween(5, all / 2);
  }

  @Test
  void aFacetKeepsItsOtherValuesWhenOneIsChosen() throws Exception {
    JsonNode before = json("/api/v1/search?q=").at("/facets/critic");
    JsonNode answer = json("/api/v1/search?q=&critic=Bert+Oxley");
    JsonNode chosen = answer.at("/facets/critic/values/0");
    assertThat(chosen.at("/value").asText()).isEqualTo("Bert Oxley");
    assertThat(chosen.at("/selected").asBoolean()).isTrue();
    assertThat(chosen.at("/count").asInt()).isEqualTo(answer.at("/total").asInt());
    assertThat(answer.at("/facets/critic/values")).hasSameSizeAs(before.at("/values"));
    assertThat(answer.at("/facets/critic/values/1/selected").asBoolean()).isFalse();
    assertThat(answer.at("/facets/critic/missing")).isEqualTo(before.at("/missing"));
  }

  @Test
  void whatIsNotStatedCanBeChosen() throws Exception {
    int missing = json("/api/v1/search?q=").at("/facets/critic/missing").asInt();
    JsonNode answer = json("/api/v1/search?q=&critic=_missing");
    assertThat(missing).isPositive();
    assertThat(answer.at("/total").asInt()).isEqualTo(missing);
    assertThat(answer.at("/facets/critic/values/0/value").asText()).isEqualTo("_missing");
  }

  @Test
  void everyFacetHasTheSameShape() throws Exception {
    JsonNode facets = json("/api/v1/search?q=&kind=review&decade=1970s&decade=1980s").at("/facets");
    assertThat(facets.fieldNames())
        .toIterable()
        .containsExactlyElementsOf(Archive.FACETS.stream().map(Field::name).toList());
    for (JsonNode facet : facets)
      assertThat(facet.fieldNames()).toIterable().containsExactly("values", "missing", "other");
    assertThat(facets.at("/decade/values/0/value").asText()).isEqualTo("1970s");
    assertThat(facets.at("/decade/values/1/selected").asBoolean()).isTrue();
  }

  @Test
  void aReviewIsShownWithAllThatIsKnown() throws Exception {
    String id = json("/api/v1/search?q=last+take&limit=1").at("/items/0/id").asText();
    JsonNode review = json("/api/v1/reviews/" + id);
    assertThat(review.at("/films_reviewed/0/title").asText()).startsWith("Last Take");
    assertThat(review.at("/runtime_minutes").asInt()).isEqualTo(91);
  }

  @Test
  void suggestionsAreGivenWhileOneTypes() throws Exception {
    JsonNode answer = json("/api/v1/suggest?q=it");
    assertThat(answer.at("/query").asText()).isEqualTo("it");
    assertThat(answer.at("/items/0/label").asText()).isEqualTo("It (1990)");
    assertThat(answer.at("/items/1/label").asText()).isEqualTo("It (2017)");
    assertThat(answer.at("/items/1/detail").asText()).isEqualTo("directed by Andy Muschietti");
    JsonNode one = json("/api/v1/suggest?q=it&limit=1");
    assertThat(one.at("/items").findValuesAsText("kind"))
        .containsExactly("film", "person", "headline");
    for (String nothing : List.of("", "?q=", "?q=asdfgh", "?q=it&limit=0"))
      assertThat(json("/api/v1/suggest" + nothing).at("/items")).isEmpty();
  }

  @Test
  void noMoreSuggestionsAreGivenThanAPersonReads() throws Exception {
    JsonNode many = json("/api/v1/suggest?q=t&limit=999999");
    assertThat(many).isEqualTo(json("/api/v1/suggest?q=t&limit=20"));
    assertThat(many.at("/items").findValuesAsText("kind")).filteredOn("film"::equals).hasSize(20);
  }

  @Test
  void aFilmIsGivenWithItsPiecesByPart() throws Exception {
    JsonNode film = json("/api/v1/films/rust-2024");
    assertThat(film.at("/kind").asText()).isEqualTo("film");
    assertThat(film.at("/label").asText()).isEqualTo("Rust (2024)");
    assertThat(film.at("/parts").findValuesAsText("part"))
        .containsExactly("reviewed", "about", "cited", "mentioned");
    String id = film.at("/parts/0/items/0/id").asText();
    assertThat(json("/api/v1/reviews/" + id).at("/films_reviewed/0/title").asText())
        .isEqualTo("Rust");
    JsonNode space = json("/api/v1/films/2001-a-space-odyssey-1968?limit=1");
    assertThat(space.at("/parts/2/total").asInt()).isGreaterThan(1);
    assertThat(space.at("/parts/2/items")).hasSize(1);
  }

  @Test
  void aPersonIsGivenWithHisOrHerPiecesByPart() throws Exception {
    JsonNode person = json("/api/v1/people/rachel-mason");
    assertThat(person.at("/kind").asText()).isEqualTo("person");
    assertThat(person.at("/directed_in").asInt()).isEqualTo(2);
    assertThat(person.at("/films_directed")).hasSize(2);
    assertThat(person.at("/parts/0/part").asText()).isEqualTo("directed");
    assertThat(person.at("/parts/0/items")).hasSize(2);
    for (JsonNode film : person.at("/films_directed"))
      assertThat(json("/api/v1/films/" + film.at("/key").asText()).at("/directors/0").asText())
          .isEqualTo("Rachel Mason");
  }

  @Test
  void everySuggestionLeadsToWhatItNames() throws Exception {
    for (String typed : List.of("rust", "kate", "halyna", "ten+films", "scorcse"))
      for (JsonNode item : json("/api/v1/suggest?q=" + typed).at("/items"))
        assertThat(json(address(item)).isObject()).as(item.toString()).isTrue();
  }

  private static String address(JsonNode suggestion) {
    String of =
        switch (suggestion.at("/kind").asText()) {
          case "film" -> "films";
          case "person", "critic" -> "people";
          case "headline" -> "reviews";
          default -> throw new AssertionError(suggestion);
        };
    return "/api/v1/" + of + "/" + suggestion.at("/key").asText();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/films/nothing, no film of this key",
    "/api/v1/films/rachel-mason, no film of this key",
    "/api/v1/films/..%2Frust-2024, no film of this key",
    "/api/v1/people/nobody, no person of this key",
    "/api/v1/people/rust-2024, no person of this key"
  })
  void anUnknownKeyIsAProblemOf404(String address, String detail) throws Exception {
    HttpResponse<String> response = get(address);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = Json.readTree(response.body());
    assertThat(problem.at("/status").asInt()).isEqualTo(404);
    assertThat(problem.at("/detail").asText()).isEqualTo(detail);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/suggest?qq=x|did you mean “q”",
        "/api/v1/suggest?q=x&limt=3|did you mean “limit”",
        "/api/v1/suggest?q=x&limit=-1|no whole number",
        "/api/v1/films/rust-2024?lmit=3|did you mean “limit”",
        "/api/v1/films/rust-2024?limit=all|no whole number",
        "/api/v1/people/rachel-mason?offset=3|did you mean “limit”",
        "/api/v1/people/nobody?limit=1.5|no whole number",
        "/api/v1/search?qq=x|did you mean “q”",
        "/api/v1/search?critc=x|did you mean “critic”",
        "/api/v1/search?limit=ten|no whole number",
        "/api/v1/search?limit=-1|no whole number",
        "/api/v1/search?offset=5000|reaches beyond",
        "/api/v1/search?sort=best|one of relevance",
        "/api/v1/search?year=seventies|number or a span",
        "/api/v1/search?literal=maybe|true or false",
        "/api/v1/search?kind=poem|kind: one of review, article, other",
        "/api/v1/search?decade=1990|decade: one of 1800s to 2190s",
        "/api/v1/search?rating_band=5|rating_band: one of 80-100, 60-79",
        "/api/v1/search?language=en|unknown parameter",
      })
  void aParameterAtFaultIsNamed(String address, String detail) throws Exception {
    HttpResponse<String> response = get(address);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(Json.readTree(response.body()).at("/detail").asText()).contains(detail);
  }

  @Test
  void moreValuesThanAnyoneChoosesAreRefused() throws Exception {
    HttpResponse<String> response = get("/api/v1/search?q=" + "&critic=x".repeat(51));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Json.readTree(response.body()).at("/invalid_params/0/name").asText())
        .isEqualTo("critic");
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/reviews/nothing", "/api/v1/reviews/..%2F..%2Fetc", "/api/v1/nothing"})
  void whatIsNotThereIs404(String address) throws Exception {
    assertThat(get(address).statusCode()).isEqualTo(404);
  }

  @Test
  void anyTextIsAnswered() throws Exception {
    for (String text :
        new String[] {
          "\"unclosed (", "a".repeat(10_000), "title:", "*", "\u0007", "-", "серый", "😀"
        }) {
      for (String route : List.of("search", "suggest")) {
        HttpResponse<String> response = get("/api/v1/" + route + "?q=" + encode(text));
        assertThat(response.statusCode()).as(text).isEqualTo(200);
      }
    }
  }

  @Test
  void healthAndReadinessAreTold() throws Exception {
    assertThat(get("/healthz").statusCode()).isEqualTo(200);
    assertThat(json("/readyz").at("/generation").asText()).isEqualTo("gen-0001");
  }

  @Test
  void withoutAnIndexTheServiceIsAliveButNotReady(@TempDir Path nowhere) throws Exception {
    try (var empty = new LiveArchive(new LuceneIndex(nowhere.resolve("index")))) {
      Javalin other = CuttingsServer.create(empty, "127.0.0.1", 0).start();
      try {
        assertThat(server.get(other, "/healthz").statusCode()).isEqualTo(200);
        assertThat(server.get(other, "/readyz").statusCode()).isEqualTo(503);
        HttpResponse<String> search = server.get(other, "/api/v1/search?q=x");
        assertThat(search.statusCode()).isEqualTo(503);
        assertThat(search.headers().firstValue("Retry-After")).contains("30");
      } finally {
        other.stop();
      }
    }
  }

  @Test
  void aNewGenerationIsServedWithinTwoSeconds(@TempDir Path folder) throws Exception {
    LuceneIndex index = SampleArchive.in(folder);
    try (var live = new LiveArchive(index)) {
      Javalin other = CuttingsServer.create(live, "127.0.0.1", 0).start();
      try {
        assertThat(server.get(other, "/readyz").body()).contains("gen-0001");
        try (var indexer = index.indexer()) {
          indexer.publish();
        }
        long end = System.nanoTime() + 10_000_000_000L;
        String ready = "";
        while (!ready.contains("gen-0002") && System.nanoTime() < end) {
          Thread.sleep(100);
          ready = server.get(other, "/readyz").body();
        }
        assertThat(ready).contains("gen-0002");
        assertThat(
                Json.readTree(server.get(other, "/api/v1/search?q=").body()).at("/total").asInt())
            .isZero();
      } finally {
        other.stop();
      }
    }
  }

  private static JsonNode json(String address) throws Exception {
    HttpResponse<String> response = get(address);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Json.readTree(response.body());
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return server.get(address);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
