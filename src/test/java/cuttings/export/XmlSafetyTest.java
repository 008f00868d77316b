package cuttings.export;

import static cuttings.export.Exports.feed;
import static cuttings.export.Exports.onlyPost;
import static cuttings.export.Exports.post;
import static cuttings.export.Exports.wordPress;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that would have a reader fetch, run or unfold something, and files that are merely wrong.
 */
class XmlSafetyTest {
  private static final String RSS = "<rss><channel><item><title>A</title></item></channel></rss>";

  @Test
  void nothingOutsideTheFileIsRead(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
    String xml =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri())
            + RSS.replace("A", "&x;");

    assertThat(feed(xml)).singleElement().satisfies(XmlSafetyTest::assertRefused);
  }

  @Test
  void entitiesThatUnfoldWithoutEndAreRefused() throws IOException {
    var xml = new StringBuilder("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">");
    for (char c = 'b'; c < 'z'; c++)
      xml.append("<!ENTITY %c \"%s\">".formatted(c, ("&" + (char) (c - 1) + ";").repeat(10)));

    assertThat(feed(xml + "]>" + RSS.replace("A", "&y;")))
        .singleElement()
        .satisfies(XmlSafetyTest::assertRefused);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\">",
        "<!DOCTYPE rss PUBLIC \"-//X\" \"http://127.0.0.1:9/x.dtd\">",
        "<!DOCTYPE rss>",
        "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>"
      })
  void everyDoctypeIsRefused(String doctype) throws IOException {
    assertThat(feed(doctype + RSS)).singleElement().satisfies(XmlSafetyTest::assertRefused);
  }

  private static void assertRefused(Entry entry) {
    assertThat(entry)
        .isInstanceOfSatisfying(
            Entry.LeftOut.class,
            left -> {
              assertThat(left.reason()).isEqualTo(Entry.Reason.DAMAGED);
              assertThat(left.detail()).contains("DOCTYPE").doesNotContain("secret");
            });
  }

  @Test
  void anElementWithinAThousandOthersIsRefused() throws IOException {
    String deep = "<a>".repeat(100_000);

    assertThat(feed("<rss><channel><item>" + deep))
        .singleElement()
        .isInstanceOf(Entry.LeftOut.class);
  }

  @Test
  void lettersThatXmlForbidsAndLoneAmpersandsDoNotSpoilTheRest() throws IOException {
    String item =
        post("a", "Fire & Ice &eacute; \u0008&#8;&#233;", "Salt\u0007 & <b>water</b>.", "");

    Post read = onlyPost(feed(wordPress(item)));

    assertThat(read.title()).isEqualTo("Fire & Ice &eacute;  &#8;é");
    assertThat(read.content()).isEqualTo("<p>Salt  & <b>water</b>.</p>");
  }

  @Test
  void theDeclaredEncodingIsRead() throws IOException {
    String xml = wordPress(post("a", "Amélie", "Déjà vu.", "")).replace("UTF-8", "ISO-8859-1");
    var entries = new ArrayList<Entry>();

    Feed.read(new ByteArrayInputStream(xml.getBytes(Charset.forName("ISO-8859-1"))), entries::add);

    assertThat(onlyPost(entries).title()).isEqualTo("Amélie");
  }

  @Test
  void aByteOrderMarkAndBlankLinesBeforeTheDeclarationAreNoFault() throws IOException {
    String xml = "\ufeff\n\n  " + wordPress(post("a", "Amélie", "Text.", ""));
    var entries = new ArrayList<Entry>();

    Feed.read(new ByteArrayInputStream(xml.getBytes(UTF_8)), entries::add);

    assertThat(onlyPost(entries).title()).isEqualTo("Amélie");
  }
}
