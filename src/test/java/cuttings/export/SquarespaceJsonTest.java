package cuttings.export;

import static cuttings.export.Exports.onlyPost;
import static cuttings.export.JsonExportTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class SquarespaceJsonTest {
  private static final String SITE =
      """
      {"website": {"siteTitle": "Lantern & Reel", "baseUrl": "https://lantern.example",
       "language": "en-US", "timeZone": "America/New_York"},
       "collection": {"title": "Reviews", "fullUrl": "/reviews"}, %s}
      """;
  private static final String FERRY =
      """
      {"urlId": "the-ferry", "fullUrl": "/reviews/the-ferry", "title": "The Ferry (2001)",
       "body": "<div class=\\"sqs-block\\"><p>It sails.</p></div>", "excerpt": "<p>A ferry.</p>",
       "publishOn": 1552356000000, "updatedOn": 1554112800000, "workflowState": 1,
       "author": {"displayName": "Tobias Wren"}, "categories": ["Reviews"], "tags": ["Sea"]}
      """;

  @Test
  void aPostIsReadWithAllThatIsCertain() throws IOException {
    assertThat(onlyPost(read(SITE.formatted("\"item\": " + FERRY))))
        .isEqualTo(
            new Post(
                URI.create("https://lantern.example/reviews/the-ferry"),
                "The Ferry (2001)",
                List.of("Tobias Wren"),
                // two in the morning in Greenwich
                "2019-03-11",
                "2019-04-01",
                List.of("Reviews"),
                List.of("Sea"),
                "en-US",
                "Lantern & Reel",
                "A ferry.",
                "<div class=\"sqs-block\"><p>It sails.</p></div>"));
  }

  @Test
  void aPageOfACollectionHoldsManyAndAPathMayBePutTogether() throws IOException {
    String bare = FERRY.replaceFirst("\"fullUrl\": \"[^\"]*\",", "");

    assertThat(read(SITE.formatted("\"items\": [" + FERRY + "," + bare + "]")))
        .extracting(Entry::name)
        .containsExactly(
            "https://lantern.example/reviews/the-ferry",
            "https://lantern.example/reviews/the-ferry");
  }

  @Test
  void whatHoldsNoPostIsLeftOutWithItsReason() throws IOException {
    String draft = FERRY.replace("\"workflowState\": 1", "\"workflowState\": 2");
    String stub = FERRY.replace("<p>It sails.</p>", "<div></div>");

    assertThat(read(SITE.formatted("\"items\": [" + draft + "," + stub + "]")))
        .extracting(entry -> ((Entry.LeftOut) entry).reason())
        .containsExactly(Entry.Reason.UNPUBLISHED, Entry.Reason.EMPTY);
    assertThat(read(SITE.formatted("\"items\": []")))
        .containsExactly(
            new Entry.LeftOut("", Entry.Reason.NOT_A_POST, "a page of the site: Reviews"));
  }

  @Test
  void aPostThatKnowsLittleIsReadAsFarAsItGoes() throws IOException {
    String json =
        "{\"website\": {\"timeZone\": \"Nowhere/At_All\"}, \"item\": {\"body\": \"Text.\"}}";

    Post read = onlyPost(read(json));

    assertThat(read.address()).isNull();
    assertThat(read.published()).isEmpty();
    assertThat(read.authors()).isEmpty();
  }
}
