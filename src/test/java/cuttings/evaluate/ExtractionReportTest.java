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
    add(
        report,
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
    add(report, Map.of("file", "kes.html", "film", "Kes"), kes);
    assertThat(report.figures()).containsOnlyKeys("film");
  }

  @Test
  void aPageThatWasNotUnderstoodCountsAsWrong() {
    var report = new ExtractionReport();
    report.add(
        new PageTruth(
            Map.of(
                "file",
                "x.html",
                "film",
                "Kes",
                "body",
                "a b c d",
                "films_cited",
                List.of("If....")),
            ""),
        List.of());
    assertThat(report.figures().get("film").mean()).isZero();
    assertThat(report.bodyF1()).hasValue(0.0);
    assertThat(report.figures().get("films_cited recall").mean()).isZero();
  }

  @Test
  void theMeanIsOverThePagesThatHaveTheField() {
    var report = new ExtractionReport();
    add(report, Map.of("file", "a", "film", "Kes"), kes);
    add(report, Map.of("file", "b", "film", "Poor Cow"), kes);
    add(report, Map.of("file", "c"), kes);
    assertThat(report.figures().get("film").mean()).isEqualTo(0.5);
    assertThat(report.figures().get("film").count()).isEqualTo(2);
  }

  @Test
  void whatAPageDoesNotShowIsNotAskedOfIt() {
    var report = new ExtractionReport();
    var truth =
        Map.of(
            "file", "kes.html", "runtime", 110, "grade", "A-", "writers", List.of("Barry Hines"));
    report.add(new PageTruth(truth, "<p>Kes. Directed by Ken Loach.</p>"), List.of());
    assertThat(report.figures()).isEmpty();
    report.add(
        new PageTruth(truth, "<p>Kes. Grade: A-. 1h50. Written by Barry Hines</p>"), List.of());
    assertThat(report.figures()).containsOnlyKeys("runtime", "rating", "writers");
    assertThat(report.figures().get("runtime").silent()).isEqualTo(1);
  }

  @Test
  void aTitleIsRightUnderItsOriginalNameToo() {
    var report = new ExtractionReport();
    add(report, Map.of("file", "a", "title", "Kestrel", "original_title", "Kes"), kes);
    assertThat(report.figures().get("film").mean()).isEqualTo(1);
  }

  @Test
  void aBodyInMarkdownIsComparedWithoutItsMarks() {
    var truth =
        new PageTruth(
            Map.of("body_md", "# One\n_Kes_ is [here](http://a.example/b) **again**."), "");
    assertThat(truth.body().orElse("").split("\\s+"))
        .containsExactly("One", "Kes", "is", "here", "again", ".");
  }

  private static void add(ExtractionReport report, Map<String, ?> truth, Review found) {
    report.add(new PageTruth(truth, ""), List.of(found));
  }
}
