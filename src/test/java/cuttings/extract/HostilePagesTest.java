package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.page.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pieces that, many times over, once overran the stack or took many seconds; here each needs only
 * to be understood, and {@code evaluate robustness} takes the time.
 */
class HostilePagesTest {
  private static final int LENGTH = 300_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A.-B.",
        "A.",
        "A-b-c-",
        "A, ",
        "‘The ",
        "<em>The Wind</em> ",
        "<em>The Wind",
        "“The Wind” and ",
        "The Wind (1984) ",
        "<br>A line, and a break.",
        "<p>Directed by Ada Finch. With Ravi Pell. 98 min. PG-13</p>",
        "<p>Donate to support our writers.</p>",
        "<div typeof=Review><b property=name>Wind</b>",
        "<div class='hreview h-entry'>",
        "<table><tr><td>Director<td>Ada Finch",
        "<dl><dt>Director<dd>Ada Finch"
      })
  void aPageOfOnePieceIsUnderstood(String piece) {
    String html =
        "<h1>Marram</h1><p>The wind takes <em>Saltmarsh</em> (1984) off the shelf.</p><p>"
            + piece.repeat(LENGTH / piece.length());

    assertThat(PageExtractor.extract(new Item.Page("a.html", html, "UTF-8"))).isNotNull();
  }
}
