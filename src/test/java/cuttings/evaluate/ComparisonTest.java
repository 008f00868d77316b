package cuttings.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cuttings.evaluate.Comparison.Change;
import cuttings.evaluate.Comparison.Row;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * With nDCG worked out by hand: "a b" is the best order and gains 3 + 1 / 1.58496 = 3.63093; "b a"
 * gains 1 + 3 / 1.58496 = 2.89279, which is 0.796708 of it.
 */
class ComparisonTest {
  private static final double TURNED = 0.796708;

  private final JudgedTopics topics = Reports.topics("title", "actor", "title", "actor", "title");
  private final RankingReport report = Reports.of(topics, "a b", "a b", "b a", "", "a b");
  private final RankingReport other = Reports.of(topics, "b a", "a b", "a b", "", "");

  @Test
  void aRankingAgainstItselfTiesEverywhere() {
    Comparison comparison = compared(report, report);

    assertThat(comparison.changes()).isEmpty();
    Row all = comparison.all();
    assertThat(all).isEqualTo(new Row(all.mean(), all.mean(), 0, 0, 5, 0, 1));
    assertThat(all.mean()).isEqualTo(report.all().mean());
  }

  @Test
  void topicsAreWonLostAndTiedByNdcg() {
    Map<String, Row> families = compared(report, other).families();

    assertThat(families.keySet()).containsExactly("actor", "title");
    assertThat(families.get("title"))
        .extracting(Row::won, Row::lost, Row::tied)
        .containsExactly(2, 1, 0);
    assertThat(families.get("actor"))
        .extracting(Row::won, Row::lost, Row::tied, Row::p)
        .containsExactly(0, 0, 2, 1.0);
  }

  @Test
  void theMeansOfBothAndTheirDifferenceAreTold() {
    Row title = compared(report, other).families().get("title");

    assertThat(title.mean().ndcg()).isCloseTo((2 + TURNED) / 3, within(1e-5));
    assertThat(title.against().ndcg()).isCloseTo((1 + TURNED) / 3, within(1e-5));
    assertThat(title.difference()).isCloseTo(1.0 / 3, within(1e-5));
  }

  /** Differences d, -d and 1: of the eight exchanges four sum to 1 or more, either way six. */
  @Test
  void theSignificanceIsThatOfTheDifferences() {
    assertThat(compared(report, other).all().p()).isEqualTo(0.75);
  }

  @Test
  void turnedAboutWonIsLost() {
    Row row = compared(report, other).all();
    Row turned = compared(other, report).all();

    assertThat(turned)
        .isEqualTo(
            new Row(
                row.against(),
                row.mean(),
                row.lost(),
                row.won(),
                row.tied(),
                -row.difference(),
                row.p()));
  }

  @Test
  void changesGoFromTheGreatestLossToTheGreatestWin() {
    Comparison comparison = compared(report, other);

    assertThat(comparison.changes().stream().map(change -> change.topic().id()))
        .containsExactly("3", "1", "5");
    Change worst = comparison.changes().getFirst();
    assertThat(worst.difference()).isCloseTo(TURNED - 1, within(1e-5));
    assertThat(worst.measured().list().first()).isEqualTo("b");
    assertThat(worst.against().list().first()).isEqualTo("a");
    assertThat(comparison.changes().getLast().against().list().first()).isEqualTo("no hit");
  }

  @Test
  void reportsOnDifferentTopicsCannotBeCompared() {
    RankingReport fewer = Reports.of(Reports.topics("title", "actor"), "a", "a");
    RankingReport others =
        Reports.of(Reports.topics("actor", "actor", "title", "actor", "title"), "a");

    for (RankingReport wrong : new RankingReport[] {fewer, others}) {
      assertThatThrownBy(() -> compared(report, wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not on the same topics");
      assertThatThrownBy(() -> compared(wrong, report))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not on the same topics");
    }
  }

  private static Comparison compared(RankingReport report, RankingReport against) {
    return Comparison.of(report, against, Significance.USUAL);
  }
}
