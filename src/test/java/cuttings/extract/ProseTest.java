package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.page.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of invented text: what stands among the paragraphs and is text, and what is not. */
class ProseTest {
  private static final String P =
      "<p>The tide comes in over the flats, the boats lift one by one, and nobody on the pier looks"
          + " up from the fish that they came here to buy, %s.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>KEPT</p>",
        "<h3>KEPT</h3>",
        "<ul><li>KEPT</li></ul>",
        "<pre>KEPT</pre>",
        "<dl><dt>KEPT</dt><dd>a small boat</dd></dl>",
        "<table><tr><td>KEPT</td></tr></table>",
        "<blockquote class=twitter-tweet><p>KEPT</p>by <a href='https://x.example/1'>Ada</a></blockquote>",
        "<div class=social-embed><blockquote>KEPT</blockquote></div>",
        "<p><a href='https://shop.example/oar'>KEPT</a></p>",
        "<p>She gave the harbour a donation and KEPT nothing for herself.</p>",
        "<p>Share nothing, said the skipper, KEPT awake by gulls.</p>"
      })
  void amongParagraphs(String html) {
    assertThat(body(p(1) + p(2) + html + p(3) + p(4))).contains("KEPT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Advertisement</p>",
        "<p>Updated at 1:23 p.m. DROPPED.</p>",
        "<p>Caption</p>",
        "<p>Read more: <a href=/reviews/marram>DROPPED</a></p>",
        "<p>Lire aussi DROPPED</p>",
        "<p>Siehe: <a href=/kritik/marram>DROPPED und mehr davon</a></p>",
        "<p><a href='https://www.pier.example/marram'>DROPPED</a></p>",
        "<p>The old pier at dusk DROPPED (Photo: Bert Oxley)</p>",
        "<p>Le vieux port DROPPED / AFP</p>",
        "<p>[button link='/join']DROPPED[/button]</p>",
        "<div class=newsletter-box><p>DROPPED every week in your letter box.</p></div>"
      })
  void smallPrintAmongParagraphs(String html) {
    assertThat(body(p(1) + p(2) + html + p(3) + p(4)))
        .doesNotContain("DROPPED")
        .doesNotContain("Advertisement")
        .doesNotContain("Caption");
  }

  @Test
  void aSentenceOfAFewWordsMayEndATextOfNoName() {
    String page = "<table><tr><td>" + p(1) + p(2) + "%s</td></tr></table>";
    assertThat(of(page.formatted("<p>Followed by <i>Marram 2</i>.</p>"))).endsWith("by Marram 2.");
    assertThat(of(page.formatted("<p>Loading...</p>"))).doesNotContain("Loading");
  }

  @Test
  void whatTheTextBeginsAndEndsWith() {
    String text = body("<p>Marram: 4 June</p>" + p(1) + p(2) + "<p>12 Quay Row</p><p>Marram</p>");
    assertThat(text).startsWith("Marram: 4 June").endsWith("12 Quay Row\nMarram");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><em>Ada Finch keeps bees. Follow her on <a href='https://twitter.com/x'>Twitter</a>, DROPPED.</em></p>",
        "<p>Have you seen a boat, DROPPED? Write to <a href='mailto:a@pier.example'>the editor</a>.</p>"
      })
  void whereToWriteToTheAuthorIsNoText(String html) {
    assertThat(body(p(1) + p(2) + html)).doesNotContain("DROPPED");
  }

  @Test
  void aSecondCopyForAnotherScreenIsNotReadAgain() {
    String text = body("<div>" + p(1) + p(2) + "</div><div>" + p(1) + p(2) + "</div>");
    assertThat(text.split("\n")).hasSize(2);
  }

  @Test
  void aTextHiddenUntilAScriptShowsItIsFoundAtASecondLook() {
    assertThat(of("<article style='display:none'>" + p(1) + p(2) + p(3) + "</article>"))
        .contains("fish number 1", "fish number 3");
  }

  @Test
  void aPageWithoutProseKeepsTheLinesItHas() {
    assertThat(
            of(
                "<main><p>showing 3 of 12 films, no notices yet for these</p></main>"
                    + "<script type=application/ld+json>{\"@type\": \"Review\", \"itemReviewed\":"
                    + " {\"@type\": \"Movie\", \"name\": \"Marram\"}}</script>"))
        .contains("3 of 12 films");
  }

  @Test
  void aTextForMachinesOnlyIsTheLastResort() {
    String text = (p(1) + "\\n" + p(2)).replaceAll("<.?p>", "");
    String json = "{'@type': 'Article', 'articleBody': '" + text + "'}";
    assertThat(
            of(
                "<script type=application/ld+json>"
                    + json.replace('\'', '"')
                    + "</script><p>Pay.</p>"))
        .contains("fish number 1", "fish number 2");
  }

  private static String p(int number) {
    return P.formatted("fish number " + number);
  }

  private static String body(String html) {
    return of("<div class=entry-content>" + html + "</div>");
  }

  private static String of(String html) {
    var page =
        new Item.Page(
            "low-water.html",
            "<head><link rel=canonical href='https://www.pier.example/low-water'></head><body>"
                + "<h1>Low water</h1>"
                + html,
            "UTF-8");
    return PageExtractor.extract(page) instanceof Extraction.Extracted(var reviews)
        ? reviews.getFirst().body().text()
        : "";
  }
}
