package cuttings.export;

import static cuttings.export.Exports.feed;
import static cuttings.export.Exports.onlyPost;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {
  private static final String RSS =
      """
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
      <channel><title>Second Balcony</title><link>https://balcony.example/</link>
      <atom:link href="https://balcony.example/feed" rel="self"/><language>en</language>
      <image><title>Logo</title><url>https://balcony.example/logo.png</url></image>
      <item><title>The Lamp</title>%s</item></channel></rss>
      """;

  @Test
  void anItemOfRssIsReadWithItsWholeText() throws IOException {
    Post read =
        onlyPost(
            feed(
                RSS.formatted(
                    """
                    <link>https://balcony.example/the-lamp</link><dc:creator>Nora Fenn</dc:creator>
                    <pubDate>Tue, 12 Mar 2019 00:30:00 +0100</pubDate><category>Drama</category>
                    <description>It burns &#8230;</description>
                    <content:encoded><![CDATA[<p>It burns low.</p>]]></content:encoded>\
                    """)));

    assertThat(read.address()).isEqualTo(URI.create("https://balcony.example/the-lamp"));
    assertThat(read.title()).isEqualTo("The Lamp");
    assertThat(read.authors()).containsExactly("Nora Fenn");
    assertThat(read.published()).isEqualTo("2019-03-12");
    assertThat(read.categories()).containsExactly("Drama");
    assertThat(read.publication()).isEqualTo("Second Balcony");
    assertThat(read.language()).isEqualTo("en");
    assertThat(read.content()).isEqualTo("<p>It burns low.</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<author>nora@balcony.example (Nora Fenn)</author>",
        "<author>Nora Fenn</author>",
        "<dc:creator><![CDATA[Nora Fenn]]></dc:creator>"
      })
  void theWriterIsReadInEveryForm(String author) throws IOException {
    String item = author + "<content:encoded>&lt;p&gt;Text.</content:encoded>";

    assertThat(onlyPost(feed(RSS.formatted(item))).authors()).containsExactly("Nora Fenn");
  }

  @Test
  void anItemThatOnlyHasASummaryIsLeftOut() throws IOException {
    String item =
        "<guid>https://balcony.example/the-lamp</guid><description>It burns.</description>";

    assertThat(feed(RSS.formatted(item)))
        .containsExactly(
            new Entry.LeftOut(
                "https://balcony.example/the-lamp", Entry.Reason.SUMMARY_ONLY, "9 letters"));
  }

  @Test
  void aLongDescriptionIsTheWholeTextUnlessItIsCutOff() throws IOException {
    String text = "The lamp burns low. ".repeat(100);

    assertThat(onlyPost(feed(RSS.formatted("<description>" + text + "</description>"))).content())
        .startsWith("<p>The lamp burns low.");
    assertThat(feed(RSS.formatted("<description>" + text + "[&#8230;]</description>")))
        .singleElement()
        .isInstanceOf(Entry.LeftOut.class);
  }

  @Test
  void anEntryOfAtomIsReadInEveryTypeOfText() throws IOException {
    String atom =
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Zweiter Rang</title>
        <link rel="self" href="https://rang.example/feed"/><link href="https://rang.example/"/>
        <author><name>Nora Fenn</name></author>
        <entry><title type="html">Die Lampe &amp;amp; mehr</title>
        <link rel="alternate" href="https://rang.example/lampe"/><id>tag:rang.example,2019:1</id>
        <published>2019-03-12T00:30:00+01:00</published><updated>2019-04-01T00:00:00Z</updated>
        <category term="drama" label="Drama"/>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Sie
        &lt;brennt&gt; <em class="x">leise</em>.</p></div></content></entry></feed>
        """;

    Post read = onlyPost(feed(atom));

    assertThat(read.address()).isEqualTo(URI.create("https://rang.example/lampe"));
    assertThat(read.title()).isEqualTo("Die Lampe &amp; mehr");
    assertThat(read.authors()).containsExactly("Nora Fenn");
    assertThat(read.published()).isEqualTo("2019-03-12");
    assertThat(read.modified()).isEqualTo("2019-04-01");
    assertThat(read.categories()).containsExactly("Drama");
    assertThat(read.language()).isEqualTo("de");
    assertThat(read.content())
        .isEqualTo("<div><p>Sie\n&lt;brennt&gt; <em class=\"x\">leise</em>.</p></div>");
  }

  @Test
  void itemsOfTheFirstRssStandBesideTheChannel() throws IOException {
    String rdf =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel rdf:about="https://balcony.example/feed"><title>Second Balcony</title>
        <items><rdf:Seq><rdf:li rdf:resource="https://balcony.example/the-lamp"/></rdf:Seq></items>
        </channel>
        <item rdf:about="https://balcony.example/the-lamp"><title>The Lamp</title>
        <link>https://balcony.example/the-lamp</link><dc:date>2019-03-12</dc:date>
        <content:encoded>It burns.</content:encoded></item></rdf:RDF>
        """;

    Post read = onlyPost(feed(rdf));

    assertThat(read.published()).isEqualTo("2019-03-12");
    assertThat(read.publication()).isEqualTo("Second Balcony");
    assertThat(read.content()).isEqualTo("<p>It burns.</p>");
  }

  @Test
  void aFeedWithoutItemsIsToldOf() throws IOException {
    assertThat(feed("<rss><channel><title>A</title></channel></rss>"))
        .containsExactly(new Entry.LeftOut("", Entry.Reason.EMPTY, "a feed without items"));
  }
}
