package cuttings.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against values worked out by hand; a gain at rank r is divided by the binary log of r + 1. */
class MeasuresTest {
  private static final Topic TOPIC = new Topic("1", "title", "salt");
  private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 2, "c", 1, "d", 0);

  // gains 7, 3, 1; the best order gains 7 + 3 / 1.58496 + 1 / 2 = 9.39279
  @ParameterizedTest
  @CsvSource({
    "a b c,       1.0",
    "a b c x,     1.0",
    // 1 + 3 / 1.58496 + 7 / 2 = 6.39279
    "c b a,       0.680606",
    // 7
    "a,           0.745253",
    // 7 / 1.58496 = 4.41651
    "x a,         0.470202",
    // 3 / 2.32193 = 1.29203
    "x d y b,     0.137556",
    "x y,         0.0"
  })
  void ndcgIsTheGainOverTheGainOfTheBestOrder(String ranking, double ndcg) {
    assertThat(measured(TOPIC, GRADES, ranking).ndcg()).isCloseTo(ndcg, within(1e-5));
  }

  @ParameterizedTest
  @CsvSource({
    "a c,     1.0,      1",
    "b a,     1.0,      1",
    "c a,     0.5,      0",
    "x c b,   0.333333, 0",
    "c d x y, 0.0,      0"
  })
  void theFirstOfGradeTwoOrBetterIsWhatWasLookedFor(String ranking, double rank, double success) {
    Measures measures = measured(TOPIC, GRADES, ranking);

    assertThat(measures.reciprocalRank()).isCloseTo(rank, within(1e-5));
    assertThat(measures.success()).isEqualTo(success);
  }

  @Test
  void whereNothingIsBetterGradeOneIsWhatWasLookedFor() {
    assertThat(measured(TOPIC, Map.of("c", 1), "c").success()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"title_year, 0.5", "surname_plus_title_word, 0.5", "title_typo, 1"})
  void aQueryThatMeansOneFilmIsAnsweredByItsReviewOnly(String family, double rank) {
    var topic = new Topic("1", family, "salt 1999");

    assertThat(measured(topic, GRADES, "b a").reciprocalRank()).isEqualTo(rank);
    assertThat(measured(topic, Map.of("b", 2), "b a").reciprocalRank()).isEqualTo(1);
  }

  @Test
  void aDocumentJudgedIrrelevantIsNeverWhatWasLookedFor() {
    assertThat(measured(TOPIC, Map.of("d", 0), "d")).isEqualTo(new Measures(0, 0, 0));
  }

  @Test
  void aTopicWithoutJudgementsMeasuresNothing() {
    assertThat(measured(TOPIC, Map.of(), "a b")).isEqualTo(new Measures(0, 0, 0));
  }

  @Test
  void aRankingWithoutHitsMeasuresNothing() {
    assertThat(Measures.of(TOPIC, GRADES, List.of())).isEqualTo(new Measures(0, 0, 0));
  }

  @Test
  void onlyTheFirstTenCount() {
    String tenth = String.join(" ", Collections.nCopies(9, "x")) + " a";

    // 7 / 3.45943 of 9.39279
    assertThat(measured(TOPIC, GRADES, tenth).ndcg()).isCloseTo(0.215425, within(1e-5));
    assertThat(measured(TOPIC, GRADES, tenth).reciprocalRank()).isEqualTo(0.1);
    assertThat(measured(TOPIC, GRADES, "x " + tenth)).isEqualTo(new Measures(0, 0, 0));
  }

  @Test
  void theBestOrderToo() {
    var grades =
        IntStream.range(0, 20)
            .boxed()
            .collect(java.util.stream.Collectors.toMap(i -> "d" + i, _ -> 2));
    List<String> ten = IntStream.range(0, 10).mapToObj(i -> "d" + i).toList();

    assertThat(Measures.of(TOPIC, grades, ten).ndcg()).isCloseTo(1, within(1e-9));
  }

  @Test
  void theMeanIsTakenOfEachMeasure() {
    assertThat(Measures.mean(List.of(new Measures(1, 0.5, 0), new Measures(0.5, 1, 1))))
        .isEqualTo(new Measures(0.75, 0.75, 0.5));
    assertThat(Measures.mean(List.of())).isEqualTo(new Measures(0, 0, 0));
  }

  private static Measures measured(Topic topic, Map<String, Integer> grades, String ranking) {
    return Measures.of(topic, grades, List.of(ranking.split(" ")));
  }
}
