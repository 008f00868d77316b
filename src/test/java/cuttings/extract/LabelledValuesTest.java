package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledValuesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dl><dt>Director</dt><dd>Mina Roux</dd><dt>Running time</dt><dd>91 minutes</dd></dl>",
        "<dl><div><dt>Director:</dt><dd>Mina Roux</dd></div><div><dt>Running time:</dt><dd>91 minutes</dd></div></dl>",
        "<table><tr><th>Director</th><td>Mina Roux</td></tr><tr><th>Running time</th><td>91 minutes</td></tr></table>",
        "<div><div><span>Director</span><span>Mina Roux</span></div><div><span>Running time</span><span>91 minutes</span></div></div>",
        "<ul><li><b>Director:</b> <span>Mina Roux</span></li><li><b>Running time:</b> <span>91 minutes</span></li></ul>"
      })
  void aBoxGivesLabelsWithValues(String html) {
    assertThat(lines(html)).containsExactly("Director: Mina Roux", "Running time: 91 minutes");
  }

  @Test
  void severalValuesOfALabelStandBehindIt() {
    assertThat(
            lines(
                """
                <dl><dt>Director</dt><dd>Mina Roux</dd>
                <dt>Cast</dt><dd>Otis Farrow</dd><dd>Ada Finch</dd></dl>
                """))
        .containsExactly("Director: Mina Roux", "Cast: Otis Farrow, Ada Finch");
    assertThat(
            lines(
                """
                <div><div><b>Director</b><p>Mina Roux</p></div>
                <div><b>Cast</b><p><a>Otis Farrow</a><a>Ada Finch</a></p></div></div>
                """))
        .containsExactly("Director: Mina Roux", "Cast: Otis Farrow, Ada Finch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nav", "footer", "aside"})
  void boxesInTheMarginAreLeftOut(String margin) {
    String box =
        "<dl><dt>Director</dt><dd>Mina Roux</dd><dt>Running time</dt><dd>91 minutes</dd></dl>";
    assertThat(lines("<%1$s>%2$s</%1$s>".formatted(margin, box))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dl><dt>Director</dt><dd>Mina Roux</dd></dl>",
        "<dl><dt>Opening hours</dt><dd>Nine to five</dd><dt>Parking</dt><dd>By the quay</dd></dl>",
        "<table><tr><td>Director</td><td>Mina Roux</td><td>x</td></tr><tr><td>Cast</td><td>Ada Finch</td><td>x</td></tr></table>",
        "<dl><dt>Director</dt><dd> </dd><dt>Running time</dt><dd></dd></dl>"
      })
  void aBoxWithFewerThanTwoLinesOfCreditsIsNone(String html) {
    assertThat(lines(html)).isEmpty();
  }

  @Test
  void aLabelIsAFewWords() {
    assertThat(
            lines(
                """
                <dl><dt>Director</dt><dd>Mina Roux</dd><dt>Running time</dt><dd>91 minutes</dd>
                <dt>What we thought of it all</dt><dd>Little</dd><dt>1</dt><dd>One</dd></dl>
                """))
        .containsExactly("Director: Mina Roux", "Running time: 91 minutes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Film: Fen Light      | Fen Light",
        "Movie title: Marram  | Marram",
        "Titel: Strandgras    | Strandgras",
        "Título: Marea        | Marea",
        "Director: Mina Roux  | -",
        "Film                 | -",
        "Originaltitel: Ebbe  | -"
      })
  void aLineMayBeLabelledAsTheTitle(String line, String title) {
    assertThat(LabelledValues.title(line).orElse(null)).isEqualTo(title);
  }

  private static List<String> lines(String html) {
    return LabelledValues.lines(Jsoup.parse(html));
  }
}
