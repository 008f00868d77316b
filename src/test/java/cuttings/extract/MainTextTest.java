package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTextTest {
  private static final String PROSE =
      "<p>"
          + "The tide comes in, over the flats, and nobody on the pier looks up. ".repeat(8)
          + "</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div id=x itemprop=reviewBody>          | declared",
        "<div id=x itemprop=articleBody>         | declared",
        "<div id=x class=entry-content>          | class",
        "<div id=x class=sqs-layout data-type=item> | class",
        "<div id=x class='blog-item-content e-content'> | class",
        "<article id=x>                          | article",
        "<main id=x>                             | main",
        "<div id=x>                              | density"
      })
  void theSurestTierThatHoldsTheTextIsTheContainer(String open, String rule) {
    MainText text = of("<h1>Low water</h1>" + open + PROSE + PROSE);
    assertThat(text.rule()).isEqualTo(rule);
    assertThat(text.container().id()).isEqualTo("x");
  }

  @Test
  void aTierThatHoldsLittleIsPassedOver() {
    MainText text =
        of("<div class=entry-content><p>Two short lines, no more.</p></div><article id=x>" + PROSE);
    assertThat(text.container().id()).isEqualTo("x");
  }

  @Test
  void ofSeveralArticlesTheLongestIsTaken() {
    MainText text =
        of("<article>" + PROSE + "</article><article id=x>" + PROSE + PROSE + PROSE + "</article>");
    assertThat(text.container().id()).isEqualTo("x");
  }

  @Test
  void theRegionReachesUpToTheHeadline() {
    MainText text =
        of(
            "<main><h1>Low water</h1><p>Unrated</p><div class=entry-content>"
                + PROSE
                + "</div></main>");
    assertThat(text.region().text()).contains("Low water").contains("Unrated");
  }

  @Test
  void aPageWithoutTextIsItsOwnContainer() {
    assertThat(of("").container().normalName()).isEqualTo("body");
  }

  private static MainText of(String html) {
    return MainText.of(Jsoup.parse(html));
  }
}
