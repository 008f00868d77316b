package cuttings.search;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cuttings.review.ReviewId;
import cuttings.review.SampleReviews;
import cuttings.schema.ReviewSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an engine says of how it came to a score. */
interface ExplainContract extends EmptyIndex {
  SampleReviews[] LAMPS = {
    review("lamp").headline("The lamp").paragraph("A lamp burns, and then another lamp."),
    review("candle").headline("The candle").paragraph("A candle burns beside no lamp.")
  };

  Clause BURNING =
      new Clause.BestOf(
          List.of(
              new Clause.Named(
                  "words",
                  new Clause.Words(
                      List.of(
                          new Clause.Weighted(ReviewSchema.HEADLINE, 3),
                          new Clause.Weighted(ReviewSchema.BODY, 1)),
                      "lamp",
                      0)),
              new Clause.Scored(new Clause.Near(ReviewSchema.BODY, "candle burns", 0), 50)));

  @Test
  default void theExplainedScoreIsThatOfTheHit(@TempDir Path folder) throws IOException {
    try (Searcher searcher = searcherOver(folder, LAMPS)) {
      List<Hit> hits = searcher.search(SearchRequest.best(BURNING, 10)).hits();
      assertThat(hits).hasSize(2);
      for (Hit hit : hits) {
        Explanation explained = searcher.explain(BURNING, hit.review().id()).orElseThrow();
        assertThat(explained.score()).isCloseTo(hit.score(), within(0.001f));
        assertThat(explained.description()).isNotBlank();
      }
    }
  }

  @Test
  default void whatDoesNotMatchHasNoExplanation(@TempDir Path folder) throws IOException {
    var candle = new Clause.Near(ReviewSchema.HEADLINE, "candle", 0);
    try (Searcher searcher = searcherOver(folder, LAMPS)) {
      assertThat(searcher.explain(candle, new ReviewId("candle"))).isPresent();
      assertThat(searcher.explain(candle, new ReviewId("lamp"))).isEmpty();
      assertThat(searcher.explain(new Clause.All(), new ReviewId("other"))).isEmpty();
    }
  }

  @Test
  default void aMatchWithoutAnyScoreIsExplainedAsZero(@TempDir Path folder) throws IOException {
    try (Searcher searcher = searcherOver(folder, LAMPS)) {
      assertThat(searcher.explain(new Clause.All(), new ReviewId("lamp")))
          .hasValueSatisfying(explained -> assertThat(explained.score()).isZero());
    }
  }
}
