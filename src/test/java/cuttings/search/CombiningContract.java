package cuttings.search;

import static cuttings.review.SampleReviews.review;
import static cuttings.search.EmptyIndex.id;
import static cuttings.search.EmptyIndex.ids;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.SampleReviews;
import cuttings.schema.ReviewSchema;
import cuttings.search.Clause.And;
import cuttings.search.Clause.AnyOf;
import cuttings.search.Clause.BestOf;
import cuttings.search.Clause.Named;
import cuttings.search.Clause.Preferring;
import cuttings.search.Clause.Scored;
import cuttings.search.Clause.Without;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What clauses made of clauses match, in which order, and which names they report. */
interface CombiningContract extends EmptyIndex {
  SampleReviews[] TAGGED = {
    review("none"),
    review("red").tags("red"),
    review("blue").tags("blue"),
    review("both").tags("red", "blue")
  };

  Clause RED = new AnyOf(ReviewSchema.TAG, List.of("red"));
  Clause BLUE = new AnyOf(ReviewSchema.TAG, List.of("blue"));
  Clause EVERY = new Clause.All();
  Clause NO = new Clause.None();

  private List<String> matching(Path folder, Clause clause) throws IOException {
    try (Searcher searcher = searcherOver(folder, TAGGED)) {
      return ids(searcher, clause);
    }
  }

  private Map<String, Set<String>> names(Path folder, Clause clause) throws IOException {
    try (Searcher searcher = searcherOver(folder, TAGGED)) {
      return searcher.search(SearchRequest.best(clause, 10)).hits().stream()
          .collect(Collectors.toMap(hit -> id(hit.review()), hit -> Set.copyOf(hit.matched())));
    }
  }

  @Test
  default void andMatchesWhatAllMatch(@TempDir Path folder) throws IOException {
    assertThat(matching(folder, new And(List.of(RED, BLUE)))).containsExactly("both");
  }

  @Test
  default void andAddsTheScores(@TempDir Path folder) throws IOException {
    var one = new Preferring(EVERY, new Scored(RED, 2));
    var other = new Preferring(EVERY, new Scored(BLUE, 1));
    assertThat(matching(folder, new And(List.of(one, other))))
        .containsExactly("both", "red", "blue", "none");
  }

  @Test
  default void bestOfMatchesWhatAnyMatches(@TempDir Path folder) throws IOException {
    assertThat(matching(folder, new BestOf(List.of(RED, BLUE, NO))))
        .containsExactlyInAnyOrder("red", "blue", "both");
  }

  @Test
  default void bestOfCountsTheBestScoreAndDoesNotAdd(@TempDir Path folder) throws IOException {
    var blueAbove = new BestOf(List.of(new Scored(RED, 2), new Scored(BLUE, 3)));
    // "blue" and "both" tie at 3 and "both" stands second by its id; a sum would put it first
    assertThat(matching(folder, blueAbove)).containsExactly("blue", "both", "red");
  }

  @Test
  default void sumOfAddsTheScoresOfThoseThatMatch(@TempDir Path folder) throws IOException {
    var added = new Clause.SumOf(List.of(new Scored(RED, 2), new Scored(BLUE, 3), NO));
    assertThat(matching(folder, added)).containsExactly("both", "blue", "red");
  }

  @Test
  default void sumOfNothingMatchesNothing(@TempDir Path folder) throws IOException {
    assertThat(matching(folder, new Clause.SumOf(List.of()))).isEmpty();
  }

  @Test
  default void bestOfNothingMatchesNothing(@TempDir Path folder) throws IOException {
    assertThat(matching(folder, new BestOf(List.of()))).isEmpty();
  }

  @Test
  default void withoutLeavesOutWhatTheSecondMatches(@TempDir Path folder) throws IOException {
    assertThat(matching(folder, new Without(RED, BLUE))).containsExactly("red");
  }

  @Test
  default void withoutFromEverythingIsTheRest(@TempDir Path folder) throws IOException {
    assertThat(matching(folder, new Without(EVERY, BLUE))).containsExactlyInAnyOrder("none", "red");
  }

  @Test
  default void withoutKeepsTheScoresOfTheFirst(@TempDir Path folder) throws IOException {
    var ladder = new BestOf(List.of(new Scored(RED, 2), new Scored(EVERY, 1)));
    var blueOnly = new Without(BLUE, RED);
    assertThat(matching(folder, new Without(ladder, blueOnly)))
        .containsExactly("both", "red", "none");
  }

  @Test
  default void preferringMatchesTheFirstAlone(@TempDir Path folder) throws IOException {
    assertThat(matching(folder, new Preferring(RED, BLUE))).containsExactly("both", "red");
  }

  @Test
  default void preferringWhatNothingMatchesChangesNothing(@TempDir Path folder) throws IOException {
    assertThat(matching(folder, new Preferring(RED, NO))).containsExactly("both", "red");
  }

  @Test
  default void scoredReplacesTheScoreWithin(@TempDir Path folder) throws IOException {
    var low = new Scored(new Preferring(RED, new Scored(BLUE, 50)), 1);
    var high = new Scored(new Without(BLUE, RED), 2);
    assertThat(matching(folder, new BestOf(List.of(low, high))))
        .containsExactly("blue", "both", "red");
  }

  @Test
  default void ofEqualScoresAFlatScoreOfZeroStillMatches(@TempDir Path folder) throws IOException {
    assertThat(matching(folder, new Scored(RED, 0))).containsExactly("both", "red");
  }

  @Test
  default void namedIsReportedWhereItMatches(@TempDir Path folder) throws IOException {
    var clause =
        new BestOf(List.of(new Named("R", RED), new Named("B", BLUE), new Named("E", EVERY)));
    assertThat(names(folder, clause))
        .isEqualTo(
            Map.of(
                "none", Set.of("E"),
                "red", Set.of("R", "E"),
                "blue", Set.of("B", "E"),
                "both", Set.of("R", "B", "E")));
  }

  @Test
  default void aNameIsReportedOnce(@TempDir Path folder) throws IOException {
    var twice = new And(List.of(new Named("x", RED), new Named("x", BLUE)));
    try (Searcher searcher = searcherOver(folder, TAGGED)) {
      List<Hit> hits = searcher.search(SearchRequest.best(twice, 10)).hits();
      assertThat(hits.getFirst().matched()).containsExactly("x");
    }
  }

  @Test
  default void namedMatchesAndScoresAsWhatItNames(@TempDir Path folder) throws IOException {
    var ladder =
        new BestOf(
            List.of(new Named("low", new Scored(RED, 1)), new Named("high", new Scored(BLUE, 2))));
    assertThat(matching(folder, ladder)).containsExactly("blue", "both", "red");
  }

  @Test
  default void namedIsReportedFromBothSidesOfPreferring(@TempDir Path folder) throws IOException {
    assertThat(names(folder, new Preferring(new Named("R", RED), new Named("B", BLUE))))
        .isEqualTo(Map.of("red", Set.of("R"), "both", Set.of("R", "B")));
  }

  @Test
  default void namesMayStandWithinNames(@TempDir Path folder) throws IOException {
    var nested = new Named("outer", new And(List.of(new Named("inner", RED), BLUE)));
    assertThat(names(folder, nested)).isEqualTo(Map.of("both", Set.of("outer", "inner")));
  }

  @Test
  default void whatIsLeftOutReportsNoName(@TempDir Path folder) throws IOException {
    assertThat(names(folder, new Without(new Named("E", EVERY), new Named("R", RED))))
        .isEqualTo(Map.of("none", Set.of("E"), "blue", Set.of("E")));
  }
}
