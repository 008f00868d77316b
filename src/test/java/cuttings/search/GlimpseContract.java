package cuttings.search;

import static cuttings.search.SearchRequest.Sort.OLDEST;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import cuttings.search.Choice.Value;
import cuttings.search.SearchRequest.Sort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A glimpse tells of the first hit by relevance, and of how many there are, what a search tells.
 */
interface GlimpseContract extends DatedReviews {
  /** All match; the one of 1951 scores most. */
  Clause LADDER =
      new Clause.BestOf(
          List.of(
              new Clause.Named(
                  "year", new Clause.Scored(new Clause.Between(ReviewSchema.YEAR, 1951, 1951), 9)),
              new Clause.Named("all", new Clause.Scored(WHOLE, 1))));

  private static SearchRequest request(
      Clause clause, int offset, int limit, Map<Field, List<Choice>> chosen) {
    return new SearchRequest(
        clause, List.of(), chosen, OLDEST, offset, limit, List.of(ReviewSchema.TAG), "ash");
  }

  @Test
  default void orderAndPageAreIgnored(@TempDir Path folder) throws IOException {
    try (Searcher searcher = searcherOver(folder, DATED)) {
      Glimpse expected = new OnlySearches(searcher).glimpse(SearchRequest.best(LADDER, 1));
      assertThat(expected.total()).isEqualTo(5);
      for (int limit : new int[] {0, 1, 10})
        for (int offset : new int[] {0, 3, 50})
          assertThat(searcher.glimpse(request(LADDER, offset, limit, Map.of())))
              .isEqualTo(expected);
    }
  }

  @Test
  default void whatIsChosenCounts(@TempDir Path folder) throws IOException {
    try (Searcher searcher = searcherOver(folder, DATED)) {
      var fire = Map.<Field, List<Choice>>of(ReviewSchema.TAG, List.of(new Value("fire")));
      SearchRequest request = request(LADDER, 0, 10, fire);
      assertThat(searcher.glimpse(request)).isEqualTo(new OnlySearches(searcher).glimpse(request));
      assertThat(searcher.glimpse(request).total()).isEqualTo(2);
    }
  }

  @Test
  default void ofNothingThereIsNothingToTell(@TempDir Path folder) throws IOException {
    try (Searcher searcher = searcherOver(folder, DATED)) {
      SearchRequest request = request(new Clause.Named("none", new Clause.None()), 0, 1, Map.of());
      assertThat(searcher.glimpse(request)).isEqualTo(new OnlySearches(searcher).glimpse(request));
      assertThat(searcher.glimpse(request).total()).isZero();
    }
  }

  /** In any order, on any page: a look glimpses, and reads what a search would. */
  @Test
  default void aLookTellsTheSame(@TempDir Path folder) throws IOException {
    var fire = Map.<Field, List<Choice>>of(ReviewSchema.TAG, List.of(new Value("fire")));
    try (Searcher searcher = searcherOver(folder, DATED)) {
      for (Map<Field, List<Choice>> chosen : List.of(Map.<Field, List<Choice>>of(), fire))
        for (Sort sort : Sort.values())
          for (int offset : new int[] {0, 1, 50}) {
            SearchRequest request =
                new SearchRequest(
                    LADDER, List.of(), chosen, sort, offset, 2, List.of(ReviewSchema.TAG), "ash");
            Sighting sighting = searcher.look(request);
            assertThat(sighting.glimpse()).isEqualTo(searcher.glimpse(request));
            assertThat(sighting.rest().read()).isEqualTo(searcher.search(request));
          }
    }
  }
}
