package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is cut off pages that are larger than any real one. */
class PageTreeTest {
  @Test
  void aPageOfAnyUsualSizeStaysWhole() {
    String html = "<title>Marram</title><p>The wind takes it.</p>".repeat(1_000);

    assertThat(PageTree.parse(html).html()).isEqualTo(Jsoup.parse(html).html());
  }

  @Test
  void controlsThatCharacterReferencesMakeAreSpaces() {
    assertThat(PageTree.parse("<p>Marram&#7;grass &#x1;and <pre>two\nlines").text())
        .isEqualTo("Marram grass and two\nlines");
  }

  @Test
  void siblingsBeyondTheLimitAreCutOff() {
    Document page = PageTree.parse("<p>First</p>" + "<p>x".repeat(100_000) + "<p>Last</p>");

    assertThat(page.getAllElements()).hasSizeLessThanOrEqualTo(PageTree.MOST_ELEMENTS + 1);
    assertThat(page.select("p").first().text()).isEqualTo("First");
    assertThat(page.text()).doesNotContain("Last");
  }

  @Test
  void textBeyondTheLimitIsCutOffWhereverItStands() {
    Document page =
        PageTree.parse("<div><p>" + "x".repeat(PageTree.MOST_TEXT + 9) + "</p><p>y</div><p>z");

    assertThat(page.wholeText()).hasSize(PageTree.MOST_TEXT).doesNotContain("y", "z");
  }

  @Test
  void markUpBeyondTheLimitIsNotEvenParsed() {
    String html = "<p>First</p>" + "<!-- x -->".repeat(PageTree.MOST_BRACKETS) + "<p>Last</p>";

    assertThat(PageTree.parse(html).text()).isEqualTo("First");
  }

  @Test
  void aValueBeyondTheLimitIsCutOff() {
    Document page = PageTree.parse("<p class='" + "x ".repeat(100_000) + "'>Text");

    assertThat(page.select("p").first().className()).hasSizeLessThan(20_001);
    assertThat(page.text()).isEqualTo("Text");
  }
}
