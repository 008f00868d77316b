package cuttings.evaluate;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.evaluate.RelatedReport.Share;
import cuttings.review.Review;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelatedReportTest {
  private static final List<PageTruth> TRUTH =
      List.of(
          page("kes", "Kes", List.of("Ken Loach"), List.of("Raining Stones", "A Film Unseen")),
          page("stones", "Raining Stones", List.of("Ken Loach"), List.of()),
          page("poor-cow", "Poor Cow", List.of("Ken Loach"), List.of()),
          page("elliot", "Billy Elliot", List.of("Stephen Daldry"), List.of("Kes")));

  private static PageTruth page(
      String id, String film, List<String> directors, List<String> named) {
    return new PageTruth(
        Map.of("file", id + ".html", "film", film, "directors", directors, "film_mentions", named),
        "");
  }

  private static RelatedReport looking(String id, String... offered) throws IOException {
    var report = new RelatedReport(TRUTH);
    List<Review> pieces = Stream.of(offered).map(each -> review(each).build()).toList();
    report.look(review(id).build(), (_, _) -> pieces);
    return report;
  }

  @Test
  void aMentionCountsWhereAnotherPageReviewsTheFilm() throws IOException {
    RelatedReport report = looking("kes", "a", "b", "c", "stones");
    assertThat(report.mentionsInTen()).isEqualTo(new Share(1, 1));
    assertThat(report.mentionsInThree()).isEqualTo(new Share(0, 1));
  }

  @Test
  void allOfTheDirectorsOtherFilmsAreWanted() throws IOException {
    assertThat(looking("kes", "stones").byDirector()).isEqualTo(new Share(1, 2));
    assertThat(looking("kes", "stones").completeByDirector()).isEqualTo(new Share(0, 1));
    assertThat(looking("kes", "poor-cow", "stones").completeByDirector())
        .isEqualTo(new Share(1, 1));
    assertThat(looking("elliot", "kes").byDirector().value()).isNaN();
  }

  @Test
  void aPageWithoutTruthIsLeftOut() throws IOException {
    assertThat(looking("unknown", "kes").mentionsInTen().of()).isZero();
  }
}
