package cuttings.search;

import static cuttings.search.EmptyIndex.ids;
import static cuttings.search.SearchRequest.Sort.NEWEST;
import static cuttings.search.SearchRequest.Sort.OLDEST;
import static cuttings.search.SearchRequest.Sort.RATING;
import static cuttings.search.SearchRequest.Sort.RELEVANCE;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.schema.ReviewSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
      return ids(
          searcher.search(
              new SearchRequest(WHOLE, List.of(), sort, offset, limit, List.of(), null)));
    }
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
      var request = new SearchRequest(WHOLE, List.of(fire, liked), NEWEST, 0, 10, List.of(), null);
      assertThat(ids(searcher.search(request))).containsExactly("new");
    }
  }
}
