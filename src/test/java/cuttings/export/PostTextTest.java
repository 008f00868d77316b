package cuttings.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostTextTest {
  @Test
  void blankLinesPartParagraphsAndLineEndsAreKept() {
    assertThat(PostText.paragraphs("One\ntwo.\r\n\r\n  \nThree."))
        .isEqualTo("<p>One<br>\ntwo.</p>\n<p>Three.</p>");
  }

  @Test
  void blocksStandForThemselves() {
    assertThat(PostText.paragraphs("<h2>Head</h2>\n\nText <em>here</em>.\n\n<ul><li>a</li></ul>"))
        .isEqualTo("<h2>Head</h2>\n<p>Text <em>here</em>.</p>\n<ul><li>a</li></ul>");
  }

  @Test
  void textThatHasItsParagraphsStaysAsItIs() {
    String html = "<p class=\"x\">One</p>\n\nTwo";
    String blocks = "<!-- wp:heading --><h2>A</h2>\n\nTwo";

    assertThat(PostText.paragraphs(html)).isEqualTo(html);
    assertThat(PostText.paragraphs(blocks)).isEqualTo(blocks);
  }

  @Test
  void whatStandsInBracketsForPicturesIsNoText() {
    String text =
        "One. [caption id=\"a\" width=\"3\"]<img src=\"a.jpg\"> A lamp[/caption] Two."
            + " [gallery ids=\"1,2\"] [embed]https://video.example/1[/embed] [sic] Three.";

    assertThat(PostText.withoutShortcodes(text)).isEqualTo("One.  Two.   [sic] Three.");
  }
}
