package cuttings.feeds;

import static cuttings.review.HostileReview.SCRIPT;
import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.archive.Archive;
import cuttings.archive.Question;
import cuttings.export.Entry;
import cuttings.export.Feed;
import cuttings.json.Json;
import cuttings.lucene.LuceneIndex;
import cuttings.review.HostileReview;
import cuttings.schema.ReviewSchema;
import cuttings.search.SearchRequest.Sort;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchFeedTest {
  private static final String SITE = "https://search.reel.example";

  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    var index = new LuceneIndex(folder);
    try (var indexer = index.indexer()) {
      indexer.add(HostileReview.review());
      indexer.add(review("undated").headline("No day").paragraph("The tide is out.").build());
      indexer.add(
          review("newest")
              .headline("Tides & \u0007 times \uD83D\uDE00")
              .film("Low Water", 2020)
              .critic("Ada Quill")
              .published("2021-03-02")
              .paragraph("The tide of 2021, at length. ".repeat(40))
              .build());
      indexer.publish();
    }
    archive = Archive.open(index);
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  private static Question question(String text) {
    return new Question(text, Map.of(), Sort.NEWEST, 0, SearchFeed.USUAL, false);
  }

  private String feed(FeedFormat format, Question question, String site) throws IOException {
    return format.write(SearchFeed.of(question, archive.ask(question), site, format));
  }

  private String feed(FeedFormat format) throws IOException {
    return feed(format, question("tide"), SITE);
  }

  private static List<Entry> read(String feed) throws IOException {
    var entries = new ArrayList<Entry>();
    Feed.read(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)), entries::add);
    return entries;
  }

  @Test
  void rssHasEachPieceTheNewestFirst() throws Exception {
    Xml rss = Xml.of(feed(FeedFormat.RSS));
    assertThat(rss.root()).isEqualTo("rss null");
    assertThat(rss.texts("title"))
        .containsExactly(
            "Cuttings: tide", "Tides &   times \uD83D\uDE00", "Headline " + SCRIPT, "No day");
    assertThat(rss.texts("pubDate"))
        .containsExactly("Tue, 2 Mar 2021 00:00:00 GMT", "Thu, 9 Sep 1999 00:00:00 GMT");
    assertThat(rss.texts("creator")).containsExactly("Ada Quill", "Critic " + SCRIPT);
    assertThat(rss.texts("category")).contains("Low Water (2020)", "Tag " + SCRIPT);
    assertThat(rss.links("self")).containsExactly(SITE + "/feed.rss?q=tide");
    assertThat(rss.texts("link").getFirst()).isEqualTo(SITE + "/?q=tide");
    assertThat(rss.texts("lastBuildDate")).containsExactly("Tue, 2 Mar 2021 00:00:00 GMT");
  }

  @Test
  void atomHasWhatItsStandardAsksFor() throws Exception {
    Xml atom = Xml.of(feed(FeedFormat.ATOM));
    assertThat(atom.root()).isEqualTo("feed http://www.w3.org/2005/Atom");
    assertThat(atom.all("entry")).hasSize(3);
    assertThat(atom.texts("id"))
        .hasSize(4)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
    assertThat(atom.texts("updated"))
        .containsExactly(
            "2021-03-02T00:00:00Z",
            "2021-03-02T00:00:00Z",
            "1999-09-09T00:00:00Z",
            "1970-01-01T00:00:00Z");
    assertThat(atom.texts("published")).hasSize(2);
    assertThat(atom.texts("name")).hasSize(3).contains("Ada Quill", "Unsigned");
    assertThat(atom.links("self")).containsExactly(SITE + "/feed.atom?q=tide");
    assertThat(atom.links("alternate").getFirst()).isEqualTo(SITE + "/?q=tide");
  }

  @Test
  void jsonFeedHasTheSame() throws Exception {
    JsonNode feed = Json.readTree(feed(FeedFormat.JSON));
    assertThat(feed.at("/version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.at("/feed_url").asText()).isEqualTo(SITE + "/feed.json?q=tide");
    assertThat(feed.at("/home_page_url").asText()).isEqualTo(SITE + "/?q=tide");
    assertThat(feed.at("/items")).hasSize(3);
    JsonNode first = feed.at("/items/0");
    assertThat(first.at("/date_published").asText()).isEqualTo("2021-03-02T00:00:00Z");
    assertThat(first.at("/authors/0/name").asText()).isEqualTo("Ada Quill");
    assertThat(first.at("/content_html").asText())
        .contains("<p>Low Water (2020) · by Ada Quill</p>", "<mark>tide</mark>");
    assertThat(feed.at("/items/2").has("date_published")).isFalse();
  }

  @Test
  void anEntryHasTheSameIdWhereverTheServiceRunsAndWhateverIsAsked() throws Exception {
    List<String> here = Xml.of(feed(FeedFormat.ATOM)).texts("id");
    List<String> there =
        Xml.of(feed(FeedFormat.ATOM, question("tide"), "http://localhost:8080")).texts("id");
    assertThat(there).isEqualTo(here);
    assertThat(Xml.of(feed(FeedFormat.RSS, question(""), SITE)).texts("guid"))
        .containsExactlyElementsOf(here.subList(1, 4));
  }

  @ParameterizedTest
  @EnumSource
  void markUpInAPieceIsTextInAFeed(FeedFormat format) throws Exception {
    String feed = feed(format);
    assertThat(feed).doesNotContain("javascript:");
    if (format != FeedFormat.JSON) assertThat(feed).doesNotContain("<script", "<img");
    String html =
        format == FeedFormat.JSON
            ? Json.readTree(feed).at("/items/1/content_html").asText()
            : Xml.of(feed).texts(format == FeedFormat.RSS ? "description" : "content").stream()
                .filter(text -> text.contains("Film"))
                .findFirst()
                .orElseThrow();
    assertThat(html).doesNotContain("<script", "<img").contains("&lt;script&gt;");
  }

  @Test
  void aPieceWhoseAddressIsAScriptIsLinkedHere() throws Exception {
    assertThat(Xml.of(feed(FeedFormat.RSS)).texts("link")).contains(SITE + "/reviews/hostile");
  }

  @Test
  void ourOwnReaderOfFeedsReadsThem() throws Exception {
    assertThat(read(feed(FeedFormat.ATOM)))
        .hasSize(3)
        .first()
        .isInstanceOfSatisfying(
            Entry.Posted.class,
            entry -> {
              assertThat(entry.post().title()).isEqualTo("Tides &   times \uD83D\uDE00");
              assertThat(entry.post().authors()).containsExactly("Ada Quill");
              assertThat(entry.post().published()).startsWith("2021-03-02");
            });
    // a teaser is no whole text, and our reader knows
    assertThat(read(feed(FeedFormat.RSS)))
        .hasSize(3)
        .allSatisfy(entry ->
            assertThat(entry)
                .isInstanceOfSatisfying(
                    Entry.LeftOut.class,
                    left -> assertThat(left.reason()).isEqualTo(Entry.Reason.SUMMARY_ONLY)));
  }

  @Test
  void theTitleTellsWhatIsChosenAndTheAddressKeepsIt() throws Exception {
    var question =
        new Question(
            "",
            Map.of(ReviewSchema.CRITIC, List.of("Ada Quill", "_missing")),
            Sort.NEWEST,
            0,
            2,
            false);
    JsonNode feed = Json.readTree(feed(FeedFormat.JSON, question, SITE));
    assertThat(feed.at("/title").asText()).isEqualTo("Cuttings: Critic: Ada Quill or not stated");
    assertThat(feed.at("/feed_url").asText())
        .isEqualTo(SITE + "/feed.json?q=&critic=Ada+Quill&critic=_missing&limit=2");
  }

  @ParameterizedTest
  @EnumSource
  void whereNothingIsFoundTheFeedIsEmptyAndStillOne(FeedFormat format) throws Exception {
    String feed = feed(format, question("zzzzqqqq"), SITE);
    if (format == FeedFormat.JSON) assertThat(Json.readTree(feed).at("/items")).isEmpty();
    else assertThat(Xml.of(feed).texts("guid")).isEmpty();
  }
}
