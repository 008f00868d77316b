package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.json.Json;
import cuttings.json.ReviewView;
import cuttings.page.Item;
import cuttings.page.PageSource;
import cuttings.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One saved page of each kind of site, with what is expected of it beside it in {@code
 * review.json}: fields as the command line shows them, and besides {@code in_body}, {@code
 * not_in_body}, {@code absent} fields, or the reason why it is {@code rejected}; a list where the
 * page holds several notices. {@code known_gaps} are expectations not met yet: one that is met no
 * longer belongs there.
 */
class PageExtractorTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final Set<String> OTHER =
      Set.of("in_body", "not_in_body", "absent", "rejected", "known_gaps");

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
        List<JsonNode> wanted = expected.isArray() ? list(expected) : List.of(expected);
        assertThat(reviews).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++)
          assertThat(faults(wanted.get(i), view(reviews.get(i)))).isEqualTo(gaps(wanted.get(i)));
      }
    }
  }

  private static List<JsonNode> list(JsonNode array) {
    var all = new ArrayList<JsonNode>();
    array.forEach(all::add);
    return all;
  }

  private static JsonNode view(Review review) throws IOException {
    return Json.readTree(Json.write(ReviewView.of(review)));
  }

  /** Each expectation that is not met, under its name: with what was read where none is known. */
  private static Map<String, String> faults(JsonNode expected, JsonNode actual) {
    var wrong = new TreeMap<String, String>();
    List<String> known = texts(expected.path("known_gaps"));
    for (Map.Entry<String, JsonNode> field : expected.properties()) {
      if (OTHER.contains(field.getKey())) continue;
      JsonNode value = actual.path(field.getKey());
      if (!value.equals(field.getValue()))
        wrong.put(field.getKey(), field.getValue() + " read as " + value);
    }
    for (String field : texts(expected.path("absent")))
      if (actual.has(field)) wrong.put("absent: " + field, "read as " + actual.get(field));
    String body = actual.path("body").asText();
    for (String text : texts(expected.path("in_body")))
      if (!body.contains(text)) wrong.put("in_body: " + text, "is missing");
    for (String text : texts(expected.path("not_in_body")))
      if (body.contains(text)) wrong.put("not_in_body: " + text, "is there");
    wrong.replaceAll((name, fault) -> known.contains(name) ? "known" : fault);
    return wrong;
  }

  private static Map<String, String> gaps(JsonNode expected) {
    var gaps = new TreeMap<String, String>();
    for (String name : texts(expected.path("known_gaps"))) gaps.put(name, "known");
    return gaps;
  }

  private static List<String> texts(JsonNode array) {
    return list(array).stream().map(JsonNode::asText).toList();
  }

  private static Item.Page page(String slug) throws IOException {
    var items = new ArrayList<Item>();
    PageSource.of(PAGES.resolve(slug + "/page.html")).forEach(items::add);
    return (Item.Page) items.getFirst();
  }
}
