package cuttings.search;

import static cuttings.review.SampleReviews.review;
import static cuttings.search.EmptyIndex.id;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Citation;
import cuttings.review.PersonMention;
import cuttings.review.ReviewId;
import cuttings.review.Role;
import cuttings.review.SampleReviews;
import cuttings.schema.ReviewSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a searcher tells apart from searching. */
interface CountContract extends DatedReviews {
  @Test
  default void termsAreListedInOrderWithTheirReviews(@TempDir Path folder) throws IOException {
    try (Searcher searcher = searcherOver(folder, DATED)) {
      assertThat(searcher.terms(ReviewSchema.TAG))
          .containsExactly(new TermCount("drama", 2), new TermCount("fire", 2));
      assertThat(searcher.terms(ReviewSchema.LANGUAGE))
          .containsExactly(new TermCount("en", 1), new TermCount("sv", 1));
      assertThat(searcher.terms(ReviewSchema.PLATFORM)).isEmpty();
    }
  }

  @Test
  default void aReplacedReviewLeavesNoTerms(@TempDir Path folder) throws IOException {
    SampleReviews[] twice = {
      review("a").tags("before").paragraph("Before."), review("a").tags("after").paragraph("After.")
    };
    try (Searcher searcher = searcherOver(folder, twice)) {
      assertThat(searcher.terms(ReviewSchema.TAG)).containsExactly(new TermCount("after", 1));
      assertThat(searcher.documents(ReviewSchema.BODY, "before")).isZero();
    }
  }

  @Test
  default void documentsCountsReviewsByAWordAsAnalyzed(@TempDir Path folder) throws IOException {
    SampleReviews[] bodies = {
      review("a").paragraph("Dancing, dancing."), review("b").paragraph("He dances."), review("c")
    };
    try (Searcher searcher = searcherOver(folder, bodies)) {
      assertThat(searcher.documents(ReviewSchema.BODY, "DANCING")).isEqualTo(1);
      assertThat(searcher.documents(ReviewSchema.BODY_STEMS, "danced")).isEqualTo(2);
      assertThat(searcher.documents(ReviewSchema.BODY, "waltz")).isZero();
      assertThat(searcher.documents(ReviewSchema.BODY, "!")).isZero();
    }
  }

  @Test
  default void getGivesTheWholeReviewBack(@TempDir Path folder) throws IOException {
    SampleReviews whole =
        review("whole")
            .headline("Här & där – “½”")
            .film("Æon", 1999, "Åsa Öst")
            .credit("Åsa Öst", Role.DIRECTOR)
            .cast("Bo Ek", "Lo Alm")
            .certificate("PG-13")
            .runtime(101)
            .platform("Salongen")
            .rating(3.5, 5)
            .critic("Ida Ray")
            .publication("The Lamp")
            .published("1999-12-31")
            .language("de-AT")
            .tags("drama")
            .paragraph("Unlike Embers, it glows, and Kim Vale says so.")
            .cites("Embers", 1998, Citation.Strength.CITED)
            .mentions("Kim Vale", PersonMention.Tier.CONTEXTUAL);
    try (Searcher searcher = searcherOver(folder, review("before"), whole, review("after"))) {
      assertThat(searcher.get(new ReviewId("whole"))).contains(whole.build());
      assertThat(searcher.get(new ReviewId("other"))).isEmpty();
    }
  }

  @Test
  default void forEachFollowsTheOrderOfAdding(@TempDir Path folder) throws IOException {
    try (Searcher searcher = searcherOver(folder, DATED)) {
      var seen = new ArrayList<String>();
      searcher.forEach(review -> seen.add(id(review)));
      assertThat(seen).containsExactly("undated", "old", "new", "first", "also-old");
    }
  }
}
