package cuttings.export;

import static cuttings.export.Exports.feed;
import static cuttings.export.Exports.onlyPost;
import static cuttings.export.Exports.post;
import static cuttings.export.Exports.wordPress;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPressTest {
  @Test
  void aPostIsReadWithAllThatIsCertain() throws IOException {
    var read = onlyPost(feed(wordPress(post("the-lamp", "The Lamp (1999)", "It burns.", ""))));

    assertThat(read)
        .isEqualTo(
            new Post(
                URI.create("https://balcony.example/the-lamp/"),
                "The Lamp (1999)",
                List.of("Nora Fenn"),
                "2019-03-12",
                "2019-04-01",
                List.of("Reviews"),
                List.of("Ada Quill"),
                "en-GB",
                "Second Balcony",
                "A lamp and who sat by it.",
                "<p>It burns.</p>"));
  }

  @ParameterizedTest
  @CsvSource({
    "<wp:status>draft</wp:status>, UNPUBLISHED, draft",
    "<wp:status>pending</wp:status>, UNPUBLISHED, pending",
    "<wp:status>future</wp:status>, UNPUBLISHED, future",
    "<wp:status>trash</wp:status>, UNPUBLISHED, trash",
    "<wp:status>private</wp:status>, PRIVATE, private",
    "<wp:post_password>moth</wp:post_password>, PASSWORD_PROTECTED, it has a password",
    "<wp:post_type>attachment</wp:post_type>, NOT_A_POST, attachment",
    "<wp:post_type>page</wp:post_type>, NOT_A_POST, page",
    "<wp:post_type>nav_menu_item</wp:post_type>, NOT_A_POST, nav_menu_item",
    "<content:encoded> </content:encoded>, EMPTY, a post without text"
  })
  void whatReadersCannotSeeIsLeftOutWithItsReason(
      String element, Entry.Reason reason, String detail) throws IOException {
    // the first element of a name counts, except where it is blank
    String item = post("a", "A", element.contains("encoded") ? "" : "Text.", element);

    assertThat(feed(wordPress(item)))
        .containsExactly(new Entry.LeftOut("https://balcony.example/a/", reason, detail));
  }

  @Test
  void reviewsThatAThemeKeepsAsATypeOfTheirOwnArePosts() throws IOException {
    String item = post("a", "A", "Text.", "<wp:post_type>movie_review</wp:post_type>");

    assertThat(onlyPost(feed(wordPress(item))).title()).isEqualTo("A");
  }

  @Test
  void squarespaceGivesPathsAndWritersByTheirMail() throws IOException {
    String export =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
        <channel><title>Lantern &amp; Reel</title><link>https://lantern.example</link>
        <wp:author><wp:author_login>tobias@lantern.example</wp:author_login>
        <wp:author_display_name><![CDATA[Tobias Wren]]></wp:author_display_name></wp:author>
        <item><title>Draft & More&mdash;More</title><link>/reviews/the-ferry</link>
        <content:encoded><![CDATA[<div class="sqs-block"><p>It sails.</p></div>]]></content:encoded>
        <wp:post_name>the-ferry</wp:post_name><wp:post_type>post</wp:post_type>
        <wp:status>publish</wp:status><pubDate>Sat, 02 Nov 2013 23:02:32 +0000</pubDate>
        <dc:creator>tobias@lantern.example</dc:creator><dc:creator>ghost@lantern.example</dc:creator>
        </item></channel></rss>\
        """;

    Post read = onlyPost(feed(export));

    assertThat(read.address()).isEqualTo(URI.create("https://lantern.example/reviews/the-ferry"));
    assertThat(read.authors()).containsExactly("Tobias Wren");
    assertThat(read.published()).isEqualTo("2013-11-02");
    assertThat(read.publication()).isEqualTo("Lantern & Reel");
    assertThat(read.title()).isEqualTo("Draft & More&mdash;More");
    assertThat(read.content()).isEqualTo("<div class=\"sqs-block\"><p>It sails.</p></div>");
  }

  @Test
  void aPostWithoutAnAddressIsCalledByItsNumber() throws IOException {
    String item = post("a", "A", "Text.", "").replaceAll("<(link|guid).*?</\\1>", "");

    assertThat(feed(wordPress(item))).singleElement().extracting(Entry::name).isEqualTo("12");
  }

  @Test
  void anExportCutShortIsReadAsFarAsItGoes() throws IOException {
    String whole = wordPress(post("a", "A", "One.", ""), post("b", "B", "Two.", ""));

    List<Entry> entries = feed(whole.substring(0, whole.indexOf("Two.")));

    assertThat(entries).hasSize(2);
    assertThat(entries.getFirst()).isInstanceOf(Entry.Posted.class);
    assertThat(entries.getLast())
        .isInstanceOfSatisfying(
            Entry.LeftOut.class,
            rest -> {
              assertThat(rest.reason()).isEqualTo(Entry.Reason.DAMAGED);
              assertThat(rest.detail()).startsWith("unread after 1 items: line ");
            });
  }

  @Test
  void aPostAboveTheLimitIsLeftOutAndTheNextIsRead() throws IOException {
    String export =
        wordPress(post("a", "A", "x".repeat((5 << 20) + 1), ""), post("b", "B", "Two.", ""));

    assertThat(feed(export))
        .satisfiesExactly(
            large ->
                assertThat(large)
                    .isEqualTo(
                        new Entry.LeftOut(
                            "https://balcony.example/a/",
                            Entry.Reason.TOO_LARGE,
                            "more than 5 MiB")),
            next -> assertThat(next).isInstanceOf(Entry.Posted.class));
  }
}
