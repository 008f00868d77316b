package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PruningTest {
  private static final String PROSE =
      "<p>"
          + "The tide comes in over the flats and nobody on the pier looks up. ".repeat(8)
          + "</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>AROUND</nav>",
        "<aside>AROUND</aside>",
        "<footer>AROUND</footer>",
        "<form>AROUND</form>",
        "<div role=complementary>AROUND</div>",
        "<div class='share-buttons'>AROUND</div>",
        "<div class='jp-relatedposts'>AROUND</div>",
        "<div id=comments>AROUND</div>",
        "<section class=newsletter-block>AROUND</section>",
        "<div class=donation>AROUND</div>",
        "<figure><figcaption>AROUND</figcaption></figure>",
        "<script>AROUND</script>",
        "<style>AROUND</style>",
        "<p hidden>AROUND</p>",
        "<p style='color:red;display:none'>AROUND</p>",
        "<div class=RelatedLinks>AROUND</div>",
        "<div class='Card_shareBar__x1'>AROUND</div>",
        "<span class=screen-reader-text>AROUND</span>",
        "<div class=comentarios>AROUND</div>",
        "<ins class=adsbygoogle>AROUND</ins>",
        "<div class=paywall>AROUND</div>",
        "<header><b>AROUND</b></header>"
      })
  void whatLiesAroundTheTextIsTakenOff(String html) {
    Document page = Jsoup.parse("<body>" + html + "<article>" + PROSE + "</article></body>");
    Pruning.prune(page);
    assertThat(page.body().wholeText()).doesNotContain("AROUND").contains("nobody on the pier");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>KEPT</h1>",
        "<p class=summary>KEPT</p>",
        "<header><h1>KEPT</h1></header>",
        "<article><header>KEPT</header></article>",
        "<div class=infobox>KEPT</div>",
        "<ul class=movie-details><li>KEPT</ul>",
        "<div class=reading>KEPT</div>",
        "<div class=css-1Ad3Xq>KEPT</div>",
        "<div class=social-embed><blockquote>KEPT</blockquote></div>",
        "<div class=related-body itemprop=articleBody>KEPT</div>"
      })
  void headlineAndCreditsStay(String html) {
    Document page = Jsoup.parse("<body>" + html + "<article>" + PROSE + "</article></body>");
    Pruning.prune(page);
    assertThat(page.body().text()).contains("KEPT");
  }

  @Test
  void anElementThatHoldsMuchOfTheTextStaysWhateverItsName() {
    Document page = Jsoup.parse("<div class='sidebar widget'>" + PROSE + "</div>");
    Pruning.prune(page);
    assertThat(page.body().text()).contains("nobody on the pier");
  }

  @Test
  void aNameThatThemesAlsoGiveToTextCountsOnlyWhereLittleTextIs() {
    String paid = "<p>Past the wall, the piece goes on about the boats. </p>".repeat(6);
    Document page =
        Jsoup.parse("<article>" + PROSE.repeat(4) + "<div class=paywall>" + paid + "</div>");
    Pruning.prune(page);
    assertThat(page.body().text()).contains("Past the wall");
  }

  @Test
  void whatIsTakenOffLeavesTheRestInItsOrder() {
    Document page =
        Jsoup.parse("<p>One</p>" + "<script>x</script><nav>y</nav>".repeat(30) + "<p>Two</p>");
    Pruning.prune(page);
    assertThat(page.body().html().replaceAll("\\s", "")).isEqualTo("<p>One</p><p>Two</p>");
  }
}
