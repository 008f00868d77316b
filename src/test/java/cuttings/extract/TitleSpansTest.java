package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleSpansTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "like <em>Saltmarsh</em> (1984), it drifts        | Saltmarsh       | 1984 |",
        "like <i>Saltmarsh</i> (1984) it drifts           | Saltmarsh       | 1984 |",
        "like <cite>Saltmarsh</cite>, it drifts           | Saltmarsh       |      |",
        "like “The Salt Marsh,” it drifts                 | The Salt Marsh  |      |",
        "like \"The Salt Marsh\" it drifts                | The Salt Marsh  |      |",
        "like ‘The Salt Marsh’ it drifts                  | The Salt Marsh  |      |",
        "like “Saltmarsh” (1984) it drifts                | Saltmarsh       | 1984 |",
        "like The Salt Marsh (1984) it drifts             | The Salt Marsh  | 1984 |",
        "In Saltmarsh (1984) a boat drifts                | Saltmarsh       | 1984 |",
        "like <em>Saltmarsh</em> (dir. Ada Finch, 1984)   | Saltmarsh       | 1984 | Ada Finch",
        "like <em>Saltmarsh</em> (directed by Ada Finch)  | Saltmarsh       |      | Ada Finch",
        "like <em>Saltmarsh</em> (Ada Finch, 1984)        | Saltmarsh       | 1984 | Ada Finch",
        "like <em>Saltmarsh’s</em> quiet end              | Saltmarsh       |      |",
        "like <em>Nine ½ Tides</em> (1984)                | Nine ½ Tides    | 1984 |",
        "like <em>The Marsh: Part Two</em> (1984)         | The Marsh: Part Two | 1984 |"
      })
  void aMarkedOrDatedTitleIsFound(String html, String title, Integer year, String director) {
    List<TitleSpan> spans =
        TitleSpans.in(Bodies.of("<p>It is " + html + " for an hour.</p>"), Known.NOTHING);
    assertThat(spans).hasSize(1);
    assertThat(spans.getFirst().title()).isEqualTo(title);
    assertThat(spans.getFirst().year()).isEqualTo(year);
    assertThat(spans.getFirst().directors())
        .isEqualTo(director == null ? List.of() : List.of(director));
  }

  @Test
  void aSecondTitleInTheBracketsIsAnotherTitle() {
    TitleSpan span = only("<p>It is like <em>Salzwiesen</em> (Salt Meadows, 1968) all over.</p>");
    assertThat(span.otherTitle()).isEqualTo("Salt Meadows");
    assertThat(span.year()).isEqualTo(1968);
    assertThat(span.directors()).isEmpty();
  }

  @Test
  void aPossessiveBeforeATitleIsItsOwner() {
    assertThat(only("<p>It is like Ada Finch’s earlier <em>Saltmarsh</em>.</p>").owner())
        .isEqualTo("Ada Finch");
  }

  @Test
  void aTitleInAListOfSomebodysWorksKnowsTheList() {
    TitleSpan span =
        only("<p>So do other Finch documentary projects like <em>Saltmarsh</em> (2019).</p>");
    assertThat(span.listedAs()).isEqualTo("other Finch documentary projects");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it is <em>very</em> long",
        "it is <em>not</em> good, <em>The</em> end",
        "she says “I never saw the sea before”",
        "he shouts “Man overboard!” twice",
        "it came out (1984 was cold) in winter",
        "in 1984 nobody came"
      })
  void emphasisAndSpeechAreNoTitles(String html) {
    assertThat(TitleSpans.in(Bodies.of("<p>" + html + ".</p>"), Known.NOTHING)).isEmpty();
  }

  @Test
  void titlesComeInTheOrderOfTheText() {
    var body =
        Bodies.of("<p>After Marram (1971) came <em>Saltmarsh</em>.</p><p><em>Ocular</em> too.</p>");
    assertThat(TitleSpans.in(body, Known.NOTHING))
        .extracting(TitleSpan::title)
        .containsExactly("Marram", "Saltmarsh", "Ocular");
  }

  @Test
  void aSpanPointsAtItsWords() {
    var body = Bodies.of("<p>First.</p><p>It is like <em>Saltmarsh</em> (1984).</p>");
    var span = TitleSpans.in(body, Known.NOTHING).getFirst().span();
    assertThat(body.blocks().get(span.block()).text().substring(span.start(), span.end()))
        .isEqualTo("Saltmarsh")
        .isEqualTo(span.text());
  }

  private static TitleSpan only(String html) {
    List<TitleSpan> spans = TitleSpans.in(Bodies.of(html), Known.NOTHING);
    assertThat(spans).hasSize(1);
    return spans.getFirst();
  }
}
