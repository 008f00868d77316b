package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.json.Json;
import cuttings.json.ReviewView;
import cuttings.page.Item;
import cuttings.page.PageSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One saved page of each kind of site, with what is expected of it beside it in {@code
 * review.json}: fields as the command line shows them, and besides {@code in_body}, {@code
 * not_in_body}, {@code absent} fields, or the reason why it is {@code rejected}.
 */
class PageExtractorTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final Set<String> OTHER = Set.of("in_body", "not_in_body", "absent", "rejected");

  static List<String> pages() throws IOException {
    try (Stream<Path> folders = Files.list(PAGES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsUnderstoodFieldByField(String slug) throws IOException {
    JsonNode expected = Json.readTree(Files.readString(PAGES.resolve(slug + "/review.json")));
    switch (PageExtractor.extract(page(slug))) {
      case Extraction.Rejected(_, var reason, var detail) ->
          assertThat(reason.label()).as(detail).isEqualTo(expected.path("rejected").asText());
      case Extraction.Extracted(var reviews) -> {
        if (expected.has("rejected")) fail("read as " + reviews);
        assertFields(expected, Json.readTree(Json.write(ReviewView.of(reviews.getFirst()))));
      }
    }
  }

  private static void assertFields(JsonNode expected, JsonNode actual) {
    var wrong = new ArrayList<String>();
    for (Map.Entry<String, JsonNode> field : expected.properties()) {
      if (OTHER.contains(field.getKey())) continue;
      JsonNode value = actual.path(field.getKey());
      if (!value.equals(field.getValue()))
        wrong.add(field.getKey() + ": " + field.getValue() + " read as " + value);
    }
    for (JsonNode field : expected.path("absent"))
      if (actual.has(field.asText()))
        wrong.add(field.asText() + " read as " + actual.get(field.asText()));
    assertThat(wrong).isEmpty();
    String body = actual.path("body").asText();
    for (JsonNode text : expected.path("in_body")) assertThat(body).contains(text.asText());
    for (JsonNode text : expected.path("not_in_body"))
      assertThat(body).doesNotContain(text.asText());
  }

  private static Item.Page page(String slug) throws IOException {
    var items = new ArrayList<Item>();
    PageSource.of(PAGES.resolve(slug + "/page.html")).forEach(items::add);
    return (Item.Page) items.getFirst();
  }
}
