package cuttings.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingReportTest {
  private final JudgedTopics topics = Reports.topics("title", "actor", "title");

  @Test
  void everyTopicKeepsItsMeasures() {
    RankingReport report = Reports.of(topics, "a b", "b a", "x a");

    assertThat(report.topics().stream().map(each -> each.measures().reciprocalRank()))
        .containsExactly(1.0, 0.5, 0.5);
    assertThat(report.topics().get(1).list().documents()).containsExactly("b", "a");
  }

  @Test
  void familiesAreInTheOrderOfTheirNamesAndHaveTheirMean() {
    RankingReport report = Reports.of(topics, "a b", "b a", "x a");

    assertThat(report.families().keySet()).containsExactly("actor", "title");
    assertThat(report.families().get("title").topics()).isEqualTo(2);
    assertThat(report.families().get("title").mean().success()).isEqualTo(0.5);
    assertThat(report.all().topics()).isEqualTo(3);
    assertThat(report.all().mean().reciprocalRank()).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void aMissIsATopicWhoseFirstHitWasNotLookedFor() {
    RankingReport report = Reports.of(topics, "a b", "b a", "");

    assertThat(report.misses().stream().map(each -> each.topic().id())).containsExactly("2", "3");
    assertThat(report.misses().stream().map(each -> each.list().first()))
        .containsExactly("b", "no hit");
  }

  @Test
  void aTopicThatARunLacksCountsAsNothingFound() {
    RankingReport report = RankingReport.of(topics, new Run(Map.of()));

    assertThat(report.all()).isEqualTo(new RankingReport.Family(new Measures(0, 0, 0), 3));
  }

  @Test
  void aPageWithSeveralReviewsCountsOnce() {
    RankingReport report = Reports.of(Reports.topics("title"), "a a a b");

    assertThat(report.all().mean()).isEqualTo(new Measures(1, 1, 1));
  }

  @Test
  void theFirstHitIsToldWithItsReasons() {
    var list = new RankedList(List.of("a.html"), null, List.of("reviews Salt (1999)"));

    assertThat(list.first()).isEqualTo("a.html [reviews Salt (1999)]");
  }
}
