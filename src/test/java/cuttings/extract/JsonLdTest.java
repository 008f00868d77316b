package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

  @Test
  void aGraphIsOpenedAndAnIdReplacedByWhatItNames() {
    List<Item> items =
        read(
            """
            {"@graph": [
              {"@type": "Article", "headline": "Low water", "author": {"@id": "#ada"}},
              {"@type": "Person", "@id": "#ada", "name": "Ada Finch"}]}
            """);
    assertThat(items.getFirst().text("author")).contains("Ada Finch");
    assertThat(items.getFirst().items("author").getFirst().is("Person")).isTrue();
  }

  @Test
  void thingsInsideOthersAreListedAfterThem() {
    List<Item> items =
        read("{\"@type\":\"Review\",\"itemReviewed\":{\"@type\":\"Movie\",\"name\":\"Marram\"}}");
    assertThat(items).extracting(Item::toString).containsExactly("json-ld review", "json-ld movie");
  }

  @Test
  void aTypeMayBeAListAndAnAddress() {
    Item item =
        read("{\"@type\":[\"http://schema.org/Review\",\"Thing\"],\"name\":\"x\"}").getFirst();
    assertThat(item.types()).containsExactly("Review", "Thing");
  }

  @Test
  void aValueMayBeTextObjectOrList() {
    Item item =
        read("{\"@type\":\"Movie\",\"actor\":[\"Ada Finch\",{\"name\":\"Otis Farrow\"}]}")
            .getFirst();
    assertThat(item.texts("actor")).containsExactly("Ada Finch", "Otis Farrow");
  }

  @Test
  void characterReferencesAndTagsInsideValuesAreRead() {
    Item item =
        read("{\"@type\":\"Article\",\"headline\":\"Salt &amp; <em>Tide<\\/em>\"}").getFirst();
    assertThat(item.text("headline")).contains("Salt & Tide");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/* <![CDATA[ */ {\"@type\":\"Article\",\"headline\":\"Low water\"} /* ]]> */",
        "<!-- {\"@type\":\"Article\",\"headline\":\"Low water\"} -->",
        "{'@type':'Article','headline':'Low water'}",
        "{\"@type\":\"Article\",\"headline\":\"Low water\",}",
        "{\"@type\":\"Article\",headline:\"Low water\"}",
        "// made by a plugin\n{\"@type\":\"Article\",\"headline\":\"Low water\"}",
        "{\"@type\":\"Article\",\"about\":\"a\tb\nc\",\"headline\":\"Low water\"}"
      })
  void commonFaultsAreForgiven(String json) {
    assertThat(read(json).getFirst().text("headline")).contains("Low water");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{\"@type\": \"Review\", \"name\": ",
        "\"text\"",
        "]]>",
        "}{"
      })
  void aBrokenBlockCostsOnlyItself(String broken) {
    assertThat(read(broken, "{\"@type\":\"Article\",\"headline\":\"Low water\"}"))
        .extracting(item -> item.text("headline").orElse(""))
        .contains("Low water");
  }

  @Test
  @Timeout(20)
  void thingsThatNameEachOtherComeToAnEnd() {
    var all = IntStream.range(0, 12).mapToObj("{\"@id\":\"#%d\"}"::formatted).toList();
    var graph =
        IntStream.range(0, 12)
            .mapToObj(i -> "{\"@id\":\"#%d\",\"@type\":\"Person\",\"knows\":%s}".formatted(i, all))
            .toList();
    assertThat(read("{\"@graph\":" + graph + "}")).hasSizeBetween(12, 5_000);
  }

  @Test
  void deepNestingIsGivenUpQuietly() {
    String deep = "{\"@type\":\"Article\",\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
    assertThat(read(deep)).isEmpty();
  }

  private static List<Item> read(String... blocks) {
    var page = new StringBuilder();
    for (String block : blocks)
      page.append("<script type=\"application/ld+json\">").append(block).append("</script>");
    return JsonLd.read(Jsoup.parse(page.toString()));
  }
}
