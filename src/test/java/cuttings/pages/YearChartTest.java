package cuttings.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.coverage.Coverage.Chapter;
import cuttings.coverage.Part;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class YearChartTest {

  private static Chapter chapter(Part part, Map<Integer, Long> years) {
    return new Chapter(part, 9, List.of(), new TreeMap<>(years));
  }

  @Test
  void everyYearHasItsBarOfWhatIsAboutItAndWhatOnlySpeaksOfIt() {
    YearChart chart =
        YearChart.of(
            List.of(
                chapter(Part.REVIEWED, Map.of(2001, 3L)),
                chapter(Part.CITED, Map.of(2001, 1L, 2003, 1L)),
                chapter(Part.MENTIONED_FILM, Map.of(2003, 1L, 2005, 1L))));
    assertThat(chart).isNotNull();
    assertThat(chart.rows())
        .containsExactly(
            new YearChart.Row("2001", "3", "1"),
            new YearChart.Row("2003", "0", "2"),
            new YearChart.Row("2005", "0", "1"));
    assertThat(chart.bars()).hasSize(3);
    var first = chart.bars().getFirst();
    assertThat(first.main().height()).isCloseTo(3 * first.other().height(), within(3));
    assertThat(first.other().top() + first.other().height()).isEqualTo(first.main().top());
    assertThat(List.of(chart.first(), chart.last())).containsExactly("2001", "2005");
    assertThat(chart.summary()).isEqualTo("Pieces by year from 2001 to 2005; most, 4, in 2001.");
  }

  private static org.assertj.core.data.Offset<Integer> within(int units) {
    return org.assertj.core.data.Offset.offset(units);
  }

  @Test
  void noBarReachesBeyondTheDrawing() {
    var years = new TreeMap<Integer, Long>();
    for (int year = 1950; year < 2025; year++) years.put(year, (long) (year % 17) * 40 + 1);
    YearChart chart =
        YearChart.of(List.of(chapter(Part.WROTE, years), chapter(Part.MENTIONED_PERSON, years)));
    assertThat(chart.rows()).hasSize(75);
    assertThat(chart.bars()).hasSize(60);
    for (YearChart.Bar bar : chart.bars()) {
      assertThat(bar.x()).isBetween(0, chart.width() - bar.width());
      assertThat(bar.other().top()).isNotNegative();
      assertThat(bar.main().top() + bar.main().height()).isEqualTo(YearChart.HEIGHT);
    }
  }

  @Test
  void ofTwoYearsThereIsNothingToCompare() {
    assertThat(YearChart.of(List.of(chapter(Part.REVIEWED, Map.of(2001, 3L, 2002, 1L))))).isNull();
    assertThat(YearChart.of(List.of())).isNull();
  }
}
