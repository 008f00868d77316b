package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.extract.PlacedText.Part;
import cuttings.extract.PlacedText.Place;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPlacesTest {
  private static String cut(String html, String words, Part part) {
    PlacedText text = HtmlPlaces.of(html);
    return text.place(text.find(words, 0), PlacedText.letters(words).length(), part)
        .map(place -> html.substring(place.start(), place.end()))
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>Seen: Kes, twice.</p>|Kes|Kes",
        "<p>Am&eacute;lie at last</p>|Amélie|Am&eacute;lie",
        "<p>Tom &amp; Jerry, and AT&T</p>|Tom & Jerry|Tom &amp; Jerry",
        "<p>It &#128512; and <em>Us</em></p>|Us|Us",
        "<p>Raining  Stones</p>|Raining Stones|Raining  Stones",
        "<p>open <em>Kes <p>and again Kes|againKes|again Kes"
      })
  void wordsAsTheyAreReadLeadBackToTheMarkUp(String html, String words, String written) {
    assertThat(cut(html, words, Part.PROSE)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "<h2>Kes</h2>,HEADING",
    "<figure><figcaption>Kes</figcaption></figure>,CAPTION",
    "<blockquote><p>Kes</p></blockquote>,QUOTATION",
    "<p><a href=/kes>Kes</a></p>,LINK",
    "<h2><a href=/kes>Kes</a></h2>,LINK",
    "<nav>Kes</nav>,OTHER",
    "<p><a name=kes>Kes</a></p>,PROSE"
  })
  void eachLetterBelongsToAPart(String html, Part part) {
    assertThat(cut(html, "Kes", part)).isEqualTo("Kes");
    for (Part other : Part.values())
      if (other != part) assertThat(cut(html, "Kes", other)).isEmpty();
  }

  @Test
  void wordsOfTwoPartsHaveNoPlace() {
    assertThat(cut("<p>Raining <a href=x>Stones</a></p>", "Raining Stones", Part.PROSE)).isEmpty();
  }

  @Test
  void theTargetsOfLinksAreKept() {
    assertThat(HtmlPlaces.of("<a href='/a'>x</a><p><a href=b.html>y</a>").links())
        .containsExactly("/a", "b.html");
  }

  @Test
  void whatStandsAtALettersPlaceIsThatLetter() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    String[] pieces = {
      "<p>",
      "</p>",
      "<em>",
      "</em>",
      "a b",
      "Kes ",
      "&amp;",
      "&eacute;",
      "é",
      "\n",
      "<br>",
      "&",
      "<",
      "<table>",
      "<td>",
      "x",
      "&nbsp;",
      "<a href=u>",
      "</a>",
      "&#x1F600;",
      "<h1>",
      "\r\n",
      "]]>"
    };
    for (int run = 0; run < 2_000; run++) {
      var html = new StringBuilder();
      for (int i = random.nextInt(25); i >= 0; i--)
        html.append(pieces[random.nextInt(pieces.length)]);
      PlacedText text = HtmlPlaces.of(html.toString());
      for (int letter = 0; letter < text.length(); letter++)
        for (Part part : Part.values())
          for (Place place : text.place(letter, 1, part).stream().toList())
            assertThat(html.substring(place.start(), place.end()))
                .as("seed %d, %s, letter %d", seed, html, letter)
                .matches("(?s)[^<\\s]?|&[#\\w]+;?|<");
    }
  }
}
