package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Body.Mark;
import cuttings.review.Body.Shape;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBlocksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h2>Low water</h2>             | HEADING",
        "<p>Low water</p>               | PARAGRAPH",
        "<div>Low water</div>           | PARAGRAPH",
        "<ul><li>Low water</ul>         | ITEM",
        "<dl><dt>Low water</dl>         | ITEM",
        "<blockquote><p>Low water</p></blockquote> | QUOTATION"
      })
  void theElementGivesTheShape(String html, Shape shape) {
    assertThat(blocks(html)).extracting(TextBlock::shape).containsExactly(shape);
  }

  @Test
  void eachBlockElementIsABlockAndWhiteSpaceIsOneSpace() {
    assertThat(texts("<div>One\n\t two<p>three&nbsp; four</p>five</div>"))
        .containsExactly("One two", "three four", "five");
  }

  @Test
  void aCorrectionInsideASentenceDoesNotPartIt() {
    assertThat(texts("<p>A <del>good</del> <ins>great</ins> film.</p>"))
        .containsExactly("A good great film.");
  }

  @Test
  void aPageInsideAListItemIsNoList() {
    Element item =
        Jsoup.parse("<ul><li id=x><p>Low water</p><ul><li>Spars</ul></ul>").getElementById("x");
    assertThat(TextBlocks.of(java.util.Objects.requireNonNull(item)))
        .extracting(TextBlock::shape)
        .containsExactly(Shape.PARAGRAPH, Shape.ITEM);
  }

  @Test
  void twoLineBreaksEndAParagraph() {
    assertThat(texts("<table><td>One.<br><br>Two.<br> <br/>Three.</table>"))
        .containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void oneLineBreakPartsLines() {
    assertThat(blocks("<p>Directed by Ada Finch<br>91 minutes</p>").getFirst().lines())
        .containsExactly("Directed by Ada Finch", "91 minutes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<em>Marram</em>            | EMPHASIS",
        "<i>Marram</i>              | EMPHASIS",
        "<b> Marram </b>            | STRONG",
        "_Marram_                   | EMPHASIS",
        "_Marram _                  | EMPHASIS",
        "a _Marram_esque mist       | EMPHASIS",
        "<cite>Marram</cite>        | CITE",
        "<q>Marram</q>              | QUOTED",
        "“Marram”                   | QUOTED",
        "\"Marram\"                 | QUOTED",
        "‘Marram’                   | QUOTED",
        "<a href=/m>Marram</a>      | LINK"
      })
  void aMarkCoversItsWords(String html, Mark.Kind kind) {
    var block = blocks("<p>It is like " + html + " by night.</p>").getFirst().toBody();
    assertThat(block.marks()).hasSize(1);
    assertThat(block.marks().getFirst().kind()).isEqualTo(kind);
    assertThat(block.marks().getFirst().of(block)).isEqualTo("Marram");
  }

  @Test
  void anApostropheOpensNoQuotation() {
    assertThat(blocks("<p>It’s the sailor’s tale and the dogs’ day.</p>").getFirst().marks())
        .isEmpty();
  }

  @Test
  void anUnderscoreInAWordIsNoMark() {
    assertThat(
            blocks("<p>See pier_Marram_2.jpg, /_Marram_/ and __Marram__.</p>").getFirst().marks())
        .isEmpty();
  }

  @Test
  void aMarkOverABlockBoundaryGoesOn() {
    List<TextBlock> blocks = blocks("<p><b>One<p>Two</b> three</p>");
    assertThat(blocks).extracting(TextBlock::text).containsExactly("One", "Two three");
    assertThat(blocks.get(1).marks().getFirst().of(blocks.get(1).toBody())).isEqualTo("Two");
  }

  @Test
  void aBlockOfLinksKnowsIt() {
    assertThat(blocks("<p><a href=/>Home</a> <a href=/film>All films</a></p>").getFirst())
        .matches(TextBlock::mostlyLinks);
    assertThat(blocks("<p>See <a href=/film>All films</a> we ever wrote about</p>").getFirst())
        .matches(block -> !block.mostlyLinks());
  }

  private static List<TextBlock> blocks(String html) {
    return TextBlocks.of(Jsoup.parse(html).body());
  }

  private static List<String> texts(String html) {
    return blocks(html).stream().map(TextBlock::text).toList();
  }
}
