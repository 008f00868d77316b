package cuttings.feeds;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Review;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedEntryTest {
  private static final Instant SEEN = Instant.parse("2026-03-04T05:06:07Z");

  @Test
  void aPieceAppearedOnTheDayItWasPublished() {
    Review piece = review("a").published("2019-08-23").build().firstSeen(SEEN);
    assertThat(FeedEntry.appeared(piece)).isEqualTo(Instant.parse("2019-08-23T00:00:00Z"));
  }

  @Test
  void aPieceWithoutADayAppearedWhenTheArchiveFirstHadIt() {
    assertThat(FeedEntry.appeared(review("a").build().firstSeen(SEEN))).isEqualTo(SEEN);
    assertThat(FeedEntry.appeared(review("a").build())).isNull();
  }
}
