package cuttings.view;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.search.Passage;
import cuttings.search.Passage.Mark;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          plain “text” – é 🎬   | plain “text” – é 🎬
          <script>alert(1)      | &lt;script&gt;alert(1)
          Rock & Rule           | Rock &amp; Rule
          &lt;                  | &amp;lt;
          a="b" c='d'           | a=&quot;b&quot; c=&#39;d&#39;
          """)
  void signsThatMeanSomethingAreEscaped(String text, String html) {
    assertThat(Html.escape(text)).isEqualTo(html);
  }

  @Test
  void escapedTextIsThatTextAgainInAnAttributeAndInAnElement() {
    String text = "' onload=\"x\" <b>&amp;</b>";
    String page = "<p title='%1$s'>%1$s</p>".formatted(Html.escape(text));

    var element = Jsoup.parseBodyFragment(page).selectFirst("p");

    assertThat(element.attr("title")).isEqualTo(text);
    assertThat(element.wholeText()).isEqualTo(text);
    assertThat(element.children()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 4  | 11 | 14 | <mark>Salt</mark> &amp; the <mark>sea</mark>
          4 | 5  | 5  | 6  | Salt<mark> </mark><mark>&amp;</mark> the sea
          0 | 0  | 0  | 14 | <mark></mark><mark>Salt &amp; the sea</mark>
          """)
  void wordsThatMatchedAreMarkedAndAllTheRestEscaped(
      int start, int end, int nextStart, int nextEnd, String html) {
    var passage =
        new Passage(
            70, "Salt & the sea", List.of(new Mark(start, end), new Mark(nextStart, nextEnd)));

    assertThat(Html.marked(passage)).isEqualTo(html);
  }

  @Test
  void markUpInsideAMarkIsEscapedToo() {
    assertThat(Html.marked(new Passage(0, "a <b> c", List.of(new Mark(2, 5)))))
        .isEqualTo("a <mark>&lt;b&gt;</mark> c");
  }

  @Test
  void aPassageWithoutMarksIsItsText() {
    assertThat(Html.marked(new Passage(0, "a < b", List.of()))).isEqualTo("a &lt; b");
  }
}
