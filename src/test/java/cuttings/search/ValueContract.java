package cuttings.search;

import static cuttings.review.SampleReviews.review;
import static cuttings.search.EmptyIndex.ids;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.SampleReviews;
import cuttings.schema.ReviewSchema;
import cuttings.search.Clause.AnyOf;
import cuttings.search.Clause.Between;
import cuttings.search.Clause.StartsWith;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the clauses that look at whole values and numbers match. */
interface ValueContract extends EmptyIndex {
  SampleReviews[] FILMS = {
    review("kes").film("Kes", 1969, "Ken Loach").tags("drama", "youth").rating(4, 4),
    review("kestrel").film("Kestrel", 2020).tags("nature").rating(1, 4),
    review("ratcatcher").film("Ratcatcher", 1999, "Lynne Ramsay").tags("drama").rating(2, 4),
    review("essay").article()
  };

  private void assertMatches(Path folder, Clause clause, String... expected) throws IOException {
    try (Searcher searcher = searcherOver(folder, FILMS)) {
      assertThat(ids(searcher, clause)).containsExactlyInAnyOrder(expected);
    }
  }

  @Test
  default void allMatchesEveryReview(@TempDir Path folder) throws IOException {
    var all = new Clause.All();
    assertMatches(folder, all, "kes", "kestrel", "ratcatcher", "essay");
  }

  @Test
  default void noneMatchesNoReview(@TempDir Path folder) throws IOException {
    assertMatches(folder, new Clause.None());
  }

  @Test
  default void anyOfMatchesReviewsThatHoldOneOfTheValues(@TempDir Path folder) throws IOException {
    var clause = new AnyOf(ReviewSchema.TAG, List.of("youth", "nature", "western"));
    assertMatches(folder, clause, "kes", "kestrel");
  }

  @Test
  default void anyOfOneValueMatchesItWhole(@TempDir Path folder) throws IOException {
    assertMatches(folder, new AnyOf(ReviewSchema.FILM_KEY, List.of("kes")), "kes");
  }

  @Test
  default void anyOfKeepsCapitalsAndSpaces(@TempDir Path folder) throws IOException {
    var clause = new AnyOf(ReviewSchema.DIRECTOR, List.of("Ken Loach", "lynne ramsay", "Ramsay"));
    assertMatches(folder, clause, "kes");
  }

  @Test
  default void anyOfNoValuesMatchesNothing(@TempDir Path folder) throws IOException {
    assertMatches(folder, new AnyOf(ReviewSchema.TAG, List.of()));
  }

  @Test
  default void startsWithMatchesTheBeginningOfAWholeValue(@TempDir Path folder) throws IOException {
    assertMatches(folder, new StartsWith(ReviewSchema.FILM, "Kes"), "kes", "kestrel");
  }

  @Test
  default void startsWithDoesNotMatchASecondWord(@TempDir Path folder) throws IOException {
    assertMatches(folder, new StartsWith(ReviewSchema.DIRECTOR, "Loach"));
  }

  @Test
  default void startsWithTakesPatternSignsAsLetters(@TempDir Path folder) throws IOException {
    assertMatches(folder, new StartsWith(ReviewSchema.FILM, "K*"));
  }

  @Test
  default void betweenIncludesBothEnds(@TempDir Path folder) throws IOException {
    assertMatches(folder, new Between(ReviewSchema.YEAR, 1969, 1999), "kes", "ratcatcher");
  }

  @Test
  default void betweenReachesBothInfinities(@TempDir Path folder) throws IOException {
    var everyYear =
        new Between(ReviewSchema.YEAR, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    assertMatches(folder, everyYear, "kes", "kestrel", "ratcatcher");
  }

  @Test
  default void betweenFractionsOfAYearKeepsToThem(@TempDir Path folder) throws IOException {
    assertMatches(folder, new Between(ReviewSchema.YEAR, 1969.5, 2019.5), "ratcatcher");
  }

  @Test
  default void betweenComparesFractions(@TempDir Path folder) throws IOException {
    assertMatches(folder, new Between(ReviewSchema.RATING, 0.25, 0.5), "kestrel", "ratcatcher");
  }

  @Test
  default void betweenTheWrongWayRoundMatchesNothing(@TempDir Path folder) throws IOException {
    assertMatches(folder, new Between(ReviewSchema.YEAR, 1999, 1969));
  }
}
