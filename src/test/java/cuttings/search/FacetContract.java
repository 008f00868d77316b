package cuttings.search;

import static cuttings.review.SampleReviews.review;
import static cuttings.search.SearchRequest.Sort.RELEVANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cuttings.review.SampleReviews;
import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import cuttings.search.FacetCounts.Count;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How values are counted while nothing is chosen. */
interface FacetContract extends DatedReviews {
  private List<FacetCounts> facets(Path folder, Clause clause, Field... fields) throws IOException {
    try (Searcher searcher = searcherOver(folder, DATED)) {
      return counts(searcher, clause, fields);
    }
  }

  private static List<FacetCounts> counts(Searcher searcher, Clause clause, Field... fields)
      throws IOException {
    return searcher
        .search(
            new SearchRequest(clause, List.of(), Map.of(), RELEVANCE, 0, 1, List.of(fields), null))
        .facets();
  }

  private static Count count(String value, long hits) {
    return new Count(value, hits, false);
  }

  @Test
  default void facetsAreCountedOverAllHitsMostFrequentFirst(@TempDir Path folder)
      throws IOException {
    var dated = new Clause.Between(ReviewSchema.PUBLISHED, 0, 1e6);
    var fire = new Clause.AnyOf(ReviewSchema.TAG, List.of("fire"));
    assertThat(facets(folder, new Clause.And(List.of(dated, fire)), ReviewSchema.TAG))
        .containsExactly(
            new FacetCounts(ReviewSchema.TAG, List.of(count("fire", 2), count("drama", 1)), 0, 0));
  }

  @Test
  default void valuesCountedAsOftenStandInTheirOwnOrder(@TempDir Path folder) throws IOException {
    assertThat(facets(folder, WHOLE, ReviewSchema.YEAR).getFirst().counts())
        .containsExactly(count("1987", 2), count("1951", 1), count("2021", 1));
    assertThat(facets(folder.resolve("other"), WHOLE, ReviewSchema.FILM).getFirst().counts())
        .extracting(Count::value)
        .containsExactly("Ash (1987)", "Char (1987)", "Ember", "Flint (2021)", "Soot (1951)");
  }

  @Test
  default void hitsWithoutAnyValueAreCountedAsMissing(@TempDir Path folder) throws IOException {
    assertThat(facets(folder, WHOLE, ReviewSchema.YEAR, ReviewSchema.TAG, ReviewSchema.CRITIC))
        .extracting(FacetCounts::missing)
        .containsExactly(1L, 2L, 5L);
  }

  @Test
  default void decadesAndRatingsAreCountedInTheirBands(@TempDir Path folder) throws IOException {
    List<FacetCounts> bands = facets(folder, WHOLE, ReviewSchema.DECADE, ReviewSchema.RATING_BAND);
    assertThat(bands.getFirst().counts())
        .containsExactly(count("1980s", 2), count("1950s", 1), count("2020s", 1));
    assertThat(bands.getLast().counts())
        .containsExactly(count("40-59", 2), count("60-79", 1), count("80-100", 1));
  }

  @Test
  default void facetsComeInTheOrderAskedForThoughEmpty(@TempDir Path folder) throws IOException {
    Field[] fields = {ReviewSchema.PLATFORM, ReviewSchema.TAG, ReviewSchema.CRITIC};
    List<FacetCounts> facets = facets(folder, WHOLE, fields);
    assertThat(facets).extracting(FacetCounts::field).containsExactly(fields);
    assertThat(facets.getFirst().counts()).isEmpty();
  }

  @Test
  default void facetsOfNoHitsAreEmpty(@TempDir Path folder) throws IOException {
    var nothing = new Clause.None();
    assertThat(facets(folder, nothing, ReviewSchema.TAG, ReviewSchema.YEAR))
        .containsExactly(
            new FacetCounts(ReviewSchema.TAG, List.of(), 0, 0),
            new FacetCounts(ReviewSchema.YEAR, List.of(), 0, 0));
  }

  @Test
  default void ofManyValuesTheMostFrequentAreListedAndTheOthersSummed(@TempDir Path folder)
      throws IOException {
    try (Searcher searcher = searcherOver(folder, manyTags())) {
      FacetCounts tags = counts(searcher, WHOLE, ReviewSchema.TAG).getFirst();
      assertThat(tags.counts())
          .hasSize(FacetCounts.MOST)
          .startsWith(count("t00", 40), count("t01", 39))
          .endsWith(count("t18", 22), count("t19", 21));
      assertThat(tags.other()).isEqualTo(IntStream.rangeClosed(1, 20).sum());
    }
  }

  @Test
  default void aFewHitsOfAnIndexWithManyValuesAreCountedAlike(@TempDir Path folder)
      throws IOException {
    var reviews = new ArrayList<SampleReviews>();
    for (int i = 0; i < 1500; i++) reviews.add(review("r" + i).tags("only " + i, "all"));
    reviews.add(review("early").film("Dawn", 1888));
    reviews.add(review("late").film("Dusk", 2188));
    try (Searcher searcher = searcherOver(folder, reviews.toArray(SampleReviews[]::new))) {
      var three = new Clause.AnyOf(ReviewSchema.ID, List.of("r7", "r1499", "late"));
      assertThat(counts(searcher, three, ReviewSchema.TAG, ReviewSchema.YEAR))
          .containsExactly(
              new FacetCounts(
                  ReviewSchema.TAG,
                  List.of(count("all", 2), count("only 1499", 1), count("only 7", 1)),
                  1,
                  0),
              new FacetCounts(ReviewSchema.YEAR, List.of(count("2188", 1)), 2, 0));
    }
  }

  /** The tag t00 on 40 reviews, t01 on 39, and so on to t39 on one. */
  private static SampleReviews[] manyTags() {
    return IntStream.range(0, 40)
        .mapToObj(i ->
            review("r" + i)
                .tags(
                    IntStream.range(0, 40 - i).mapToObj("t%02d"::formatted).toArray(String[]::new)))
        .toArray(SampleReviews[]::new);
  }

  @Test
  default void whatIsNoFacetIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new SearchRequest(
                WHOLE, List.of(), Map.of(), RELEVANCE, 0, 1, List.of(ReviewSchema.LANGUAGE), null))
        .withMessageContaining("language");
  }
}
