package cuttings.search;

import static cuttings.review.SampleReviews.review;
import static cuttings.search.EmptyIndex.ids;
import static cuttings.search.SearchRequest.Sort.NEWEST;
import static cuttings.search.SearchRequest.Sort.OLDEST;
import static cuttings.search.SearchRequest.Sort.RATING;
import static cuttings.search.SearchRequest.Sort.RELEVANCE;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.SampleReviews;
import cuttings.schema.ReviewSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an answer is sorted, cut and filtered. */
interface AnswerContract extends DatedReviews {
  private List<String> sorted(Path folder, SearchRequest.Sort sort) throws IOException {
    return answer(folder, sort, 0, 10);
  }

  private List<String> answer(Path folder, SearchRequest.Sort sort, int offset, int limit)
      throws IOException {
    try (Searcher searcher = searcherOver(folder, DATED)) {
      return ids(searcher.search(page(sort, offset, limit)));
    }
  }

  private static SearchRequest page(SearchRequest.Sort sort, int offset, int limit) {
    return new SearchRequest(WHOLE, List.of(), Map.of(), sort, offset, limit, List.of(), null);
  }

  @Test
  default void equalScoresAreSortedNewestFirstThenById(@TempDir Path folder) throws IOException {
    assertThat(sorted(folder, RELEVANCE))
        .containsExactly("new", "also-old", "old", "first", "undated");
  }

  @Test
  default void newestFirstEndsWithTheUndated(@TempDir Path folder) throws IOException {
    assertThat(sorted(folder, NEWEST))
        .containsExactly("new", "also-old", "old", "first", "undated");
  }

  @Test
  default void oldestFirstEndsWithTheUndatedToo(@TempDir Path folder) throws IOException {
    assertThat(sorted(folder, OLDEST))
        .containsExactly("first", "also-old", "old", "new", "undated");
  }

  @Test
  default void ratingsAreSortedAcrossScalesWithTiesToTheNewer(@TempDir Path folder)
      throws IOException {
    assertThat(sorted(folder, RATING))
        .containsExactly("also-old", "undated", "new", "first", "old");
  }

  @Test
  default void piecesWithoutARatingComeLastByRatingEvenAfterTheWorst(@TempDir Path folder)
      throws IOException {
    SampleReviews[] rated = {
      review("unrated-new").published("2020-01-01"),
      review("worst").published("1990-01-01").rating(0, 5),
      review("unrated-undated"),
      review("good").rating(4, 5)
    };
    try (Searcher searcher = searcherOver(folder, rated)) {
      assertThat(ids(searcher.search(page(RATING, 0, 10))))
          .containsExactly("good", "worst", "unrated-new", "unrated-undated");
    }
  }

  @Test
  default void pageAfterPageGivesEachHitOnceInTheOrderOfTheWhole(@TempDir Path folder)
      throws IOException {
    try (Searcher searcher = searcherOver(folder, tied())) {
      for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
        var paged = new ArrayList<String>();
        for (int offset = 0; offset < 15; offset += 2)
          paged.addAll(ids(searcher.search(page(sort, offset, 2))));
        assertThat(paged)
            .as(sort.name())
            .hasSize(12)
            .isEqualTo(ids(searcher.search(page(sort, 0, 100))));
      }
    }
  }

  /** A dozen of which three at a time are the same but for their ids, added in no order. */
  private static SampleReviews[] tied() {
    var tied = new ArrayList<SampleReviews>();
    for (String id : "g c k a l e i b j d h f".split(" ")) {
      SampleReviews review = review(id);
      if (id.compareTo("d") < 0 || id.compareTo("j") >= 0) review.published("2001-01-01");
      if (id.compareTo("g") < 0) review.rating(2, 4);
      tied.add(review);
    }
    return tied.toArray(SampleReviews[]::new);
  }

  @Test
  default void anOffsetPassesHitsOver(@TempDir Path folder) throws IOException {
    assertThat(answer(folder, NEWEST, 1, 2)).containsExactly("also-old", "old");
  }

  @Test
  default void theLastPageMayBeShort(@TempDir Path folder) throws IOException {
    assertThat(answer(folder, NEWEST, 4, 10)).containsExactly("undated");
  }

  @Test
  default void anOffsetBeyondTheEndFindsNoHits(@TempDir Path folder) throws IOException {
    assertThat(answer(folder, NEWEST, 5, 10)).isEmpty();
  }

  @Test
  default void theTotalIsExactWhateverTheLimit(@TempDir Path folder) throws IOException {
    try (Searcher searcher = searcherOver(folder, DATED)) {
      for (int limit : new int[] {0, 1, 10}) {
        SearchResults results = searcher.search(SearchRequest.best(WHOLE, limit));
        assertThat(results.total()).isEqualTo(5);
        assertThat(results.hits()).hasSize(Math.min(limit, 5));
      }
    }
  }

  @Test
  default void filtersNarrowWithoutScoring(@TempDir Path folder) throws IOException {
    var fire = new Clause.AnyOf(ReviewSchema.TAG, List.of("fire"));
    var liked = new Clause.Between(ReviewSchema.RATING, 0, 1);
    try (Searcher searcher = searcherOver(folder, DATED)) {
      var request =
          new SearchRequest(WHOLE, List.of(fire, liked), Map.of(), NEWEST, 0, 10, List.of(), null);
      assertThat(ids(searcher.search(request))).containsExactly("new");
    }
  }
}
