package cuttings.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Review;
import cuttings.review.SampleReviews;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures of extraction, field by field. */
class ExtractionReportTest {
  private final Review kes =
      SampleReviews.review("kes").film("Kes", 1969).published("1970-03-27").build();

  @Test
  void aFieldThatAgreesScoresOneAndOneThatDoesNotIsListed() {
    var report = new ExtractionReport();
    report.add(
        Map.of("file", "kes.html", "film", "KES", "year", 1970, "date", "1970-03-27T10:00:00"),
        kes);
    assertThat(report.figures().get("film").mean()).isEqualTo(1);
    assertThat(report.figures().get("date").mean()).isEqualTo(1);
    assertThat(report.figures().get("year").mean()).isZero();
    assertThat(report.misses()).containsExactly("kes.html\tyear\t1969\t1970");
  }

  @Test
  void aFieldThatTheTruthLacksIsNotMeasured() {
    var report = new ExtractionReport();
    report.add(Map.of("file", "kes.html", "film", "Kes"), kes);
    assertThat(report.figures()).containsOnlyKeys("film");
  }

  @Test
  void aPageThatWasNotUnderstoodCountsAsWrong() {
    var report = new ExtractionReport();
    report.add(
        Map.of(
            "file", "x.html", "film", "Kes", "body", "a b c d", "films_cited", List.of("If....")),
        null);
    assertThat(report.figures().get("film").mean()).isZero();
    assertThat(report.figures().get("body F1").mean()).isZero();
    assertThat(report.figures().get("films_cited recall").mean()).isZero();
  }

  @Test
  void theMeanIsOverThePagesThatHaveTheField() {
    var report = new ExtractionReport();
    report.add(Map.of("file", "a", "film", "Kes"), kes);
    report.add(Map.of("file", "b", "film", "Poor Cow"), kes);
    report.add(Map.of("file", "c"), kes);
    assertThat(report.figures().get("film").mean()).isEqualTo(0.5);
    assertThat(report.figures().get("film").count()).isEqualTo(2);
  }
}
