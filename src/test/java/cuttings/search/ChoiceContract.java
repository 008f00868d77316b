package cuttings.search;

import static cuttings.review.SampleReviews.review;
import static cuttings.search.EmptyIndex.ids;
import static cuttings.search.SearchRequest.Sort.NEWEST;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.SampleReviews;
import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import cuttings.search.Choice.Missing;
import cuttings.search.Choice.Span;
import cuttings.search.Choice.Value;
import cuttings.search.FacetCounts.Count;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What choosing values of facets does to hits and counts. */
interface ChoiceContract extends DatedReviews {
  /** Two critics on films of three years; the last is by nobody and of no year. */
  SampleReviews[] SIGNED = {
    review("a").critic("Ida").film("Ash", 1987).tags("fire"),
    review("b").critic("Ida").film("Char", 1987),
    review("c").critic("Bo").film("Ash", 1987).tags("fire"),
    review("d").critic("Bo").film("Flint", 2021),
    review("e").critic("Bo").critic("Ida").film("Soot", 1951).film("Flint", 2021),
    review("f").film("Ember", null)
  };

  private SearchResults choose(Path folder, Map<Field, List<Choice>> chosen) throws IOException {
    var facets = List.of(ReviewSchema.CRITIC, ReviewSchema.YEAR, ReviewSchema.TAG);
    try (Searcher searcher = searcherOver(folder, SIGNED)) {
      return searcher.search(
          new SearchRequest(WHOLE, List.of(), chosen, NEWEST, 0, 10, facets, null));
    }
  }

  private static Count chosen(String value, long hits) {
    return new Count(value, hits, true);
  }

  private static Count other(String value, long hits) {
    return new Count(value, hits, false);
  }

  @Test
  default void ofOneFieldAnyChosenValueWillDo(@TempDir Path folder) throws IOException {
    SearchResults found =
        choose(folder, Map.of(ReviewSchema.YEAR, List.of(new Value("1951"), new Value("2021"))));
    assertThat(ids(found)).containsExactly("d", "e");
    assertThat(found.total()).isEqualTo(2);
  }

  @Test
  default void ofDifferentFieldsAllMustHold(@TempDir Path folder) throws IOException {
    SearchResults found =
        choose(
            folder,
            Map.of(
                ReviewSchema.CRITIC, List.of(new Value("Ida")),
                ReviewSchema.YEAR, List.of(new Value("1987"))));
    assertThat(ids(found)).containsExactly("a", "b");
  }

  @Test
  default void aFieldIsCountedWithoutItsOwnChoiceAndWithThoseOfOthers(@TempDir Path folder)
      throws IOException {
    SearchResults found =
        choose(
            folder,
            Map.of(
                ReviewSchema.CRITIC, List.of(new Value("Ida")),
                ReviewSchema.YEAR, List.of(new Value("1987"))));
    assertThat(found.facets())
        .containsExactly(
            new FacetCounts(ReviewSchema.CRITIC, List.of(chosen("Ida", 2), other("Bo", 1)), 0, 0),
            new FacetCounts(
                ReviewSchema.YEAR,
                List.of(chosen("1987", 2), other("1951", 1), other("2021", 1)),
                0,
                0),
            new FacetCounts(ReviewSchema.TAG, List.of(other("fire", 1)), 1, 0));
  }

  @Test
  default void whatIsChosenStandsFirstInItsOrderThoughNoHitHasIt(@TempDir Path folder)
      throws IOException {
    var values = List.<Choice>of(new Value("Nobody"), new Value("Bo"));
    SearchResults found = choose(folder, Map.of(ReviewSchema.CRITIC, values));
    assertThat(found.facets().getFirst())
        .isEqualTo(
            new FacetCounts(
                ReviewSchema.CRITIC,
                List.of(chosen("Nobody", 0), chosen("Bo", 3), other("Ida", 3)),
                1,
                0));
    assertThat(ids(found)).containsExactly("c", "d", "e");
  }

  @Test
  default void aValueThatOnlyOthersHaveRuledOutIsListedWithNone(@TempDir Path folder)
      throws IOException {
    SearchResults found =
        choose(
            folder,
            Map.of(
                ReviewSchema.TAG, List.of(new Value("fire")),
                ReviewSchema.YEAR, List.of(new Value("2021"))));
    assertThat(found.total()).isZero();
    assertThat(found.facets().get(1).counts()).containsExactly(chosen("2021", 0), other("1987", 2));
    assertThat(found.facets().get(0))
        .isEqualTo(new FacetCounts(ReviewSchema.CRITIC, List.of(), 0, 0));
  }

  @Test
  default void whatHasNoValueCanBeChosenToo(@TempDir Path folder) throws IOException {
    SearchResults found = choose(folder, Map.of(ReviewSchema.YEAR, List.of(new Missing())));
    assertThat(ids(found)).containsExactly("f");
    assertThat(found.facets().get(1))
        .isEqualTo(
            new FacetCounts(
                ReviewSchema.YEAR,
                List.of(
                    chosen("_missing", 1), other("1987", 3), other("2021", 2), other("1951", 1)),
                1,
                0));
  }

  @Test
  default void noValueOrACertainOneIsAChoiceLikeAnother(@TempDir Path folder) throws IOException {
    var values = List.<Choice>of(new Value("fire"), new Missing());
    SearchResults found = choose(folder, Map.of(ReviewSchema.TAG, values));
    assertThat(ids(found)).containsExactly("a", "b", "c", "d", "e", "f");
  }

  @Test
  default void aSpanOfNumbersIsListedAsOneAndCountsAHitOnce(@TempDir Path folder)
      throws IOException {
    SearchResults found = choose(folder, Map.of(ReviewSchema.YEAR, List.of(new Span(1950, 2021))));
    assertThat(ids(found)).containsExactly("a", "b", "c", "d", "e");
    assertThat(found.facets().get(1).counts())
        .containsExactly(
            chosen("1950..2021", 5), other("1987", 3), other("2021", 2), other("1951", 1));
  }

  @Test
  default void aFieldThatNoReviewHasCanBeChosen(@TempDir Path folder) throws IOException {
    try (Searcher searcher = searcherOver(folder, SIGNED)) {
      var values = List.<Choice>of(new Value("80-100"), new Missing());
      var request =
          new SearchRequest(
              WHOLE,
              List.of(),
              Map.of(ReviewSchema.RATING_BAND, values),
              NEWEST,
              0,
              1,
              List.of(ReviewSchema.RATING_BAND),
              null);
      SearchResults found = searcher.search(request);
      assertThat(found.total()).isEqualTo(6);
      assertThat(found.facets().getFirst().counts())
          .containsExactly(chosen("80-100", 0), chosen("_missing", 6));
    }
  }

  @Test
  default void whatIsChosenCountsAlsoWhereItsFieldIsNotCounted(@TempDir Path folder)
      throws IOException {
    try (Searcher searcher = searcherOver(folder, SIGNED)) {
      var bo = Map.<Field, List<Choice>>of(ReviewSchema.CRITIC, List.of(new Value("Bo")));
      for (List<Field> facets : List.of(List.<Field>of(), List.of(ReviewSchema.YEAR))) {
        var request = new SearchRequest(WHOLE, List.of(), bo, NEWEST, 0, 10, facets, null);
        assertThat(ids(searcher.search(request))).containsExactly("c", "d", "e");
      }
    }
  }

  @Test
  default void choosingDoesNotScore(@TempDir Path folder) throws IOException {
    var fire = new Clause.AnyOf(ReviewSchema.TAG, List.of("fire"));
    var clause = new Clause.Preferring(WHOLE, new Clause.Scored(fire, 3));
    try (Searcher searcher = searcherOver(folder, SIGNED)) {
      var request =
          new SearchRequest(
              clause,
              List.of(),
              Map.of(ReviewSchema.CRITIC, List.of(new Value("Ida"))),
              SearchRequest.Sort.RELEVANCE,
              0,
              10,
              List.of(ReviewSchema.CRITIC),
              null);
      List<Hit> hits = searcher.search(request).hits();
      assertThat(hits)
          .extracting(hit -> EmptyIndex.id(hit.review()))
          .containsExactly("a", "b", "e");
      assertThat(hits).extracting(Hit::score).containsExactly(3f, 0f, 0f);
    }
  }
}
