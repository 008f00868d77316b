package cuttings.search;

import static cuttings.review.SampleReviews.review;
import static cuttings.search.EmptyIndex.ids;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.SampleReviews;
import cuttings.schema.ReviewSchema;
import cuttings.search.Clause.Fuzzy;
import cuttings.search.Clause.Near;
import cuttings.search.Clause.Weighted;
import cuttings.search.Clause.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the clauses that look at words of text match. */
interface TextContract extends EmptyIndex {
  SampleReviews[] TEXTS = {
    review("plain").headline("Slow train").paragraph("The guard waves a green lamp."),
    review("swapped").headline("Train, slow").paragraph("A lamp, green, was waved."),
    review("apart").headline("A slow and quiet train").paragraph("Lamps were lit."),
    review("french").headline("Café society").paragraph("Her brother’s waving stopped.")
  };

  private void assertMatches(Path folder, Clause clause, String... expected) throws IOException {
    try (Searcher searcher = searcherOver(folder, TEXTS)) {
      assertThat(ids(searcher, clause)).containsExactlyInAnyOrder(expected);
    }
  }

  @Test
  default void nearWithoutSlopIsAPhrase(@TempDir Path folder) throws IOException {
    assertMatches(folder, new Near(ReviewSchema.HEADLINE, "SLOW train", 0), "plain");
  }

  @Test
  default void nearAllowsWordsBetween(@TempDir Path folder) throws IOException {
    var clause = new Near(ReviewSchema.HEADLINE, "a quiet train", 2);
    assertMatches(folder, clause, "apart");
  }

  @Test
  default void twoMovesSwapTwoWords(@TempDir Path folder) throws IOException {
    var clause = new Near(ReviewSchema.HEADLINE, "slow train", 2);
    assertMatches(folder, clause, "plain", "swapped", "apart");
  }

  @Test
  default void oneMoveDoesNotSwapTwoWords(@TempDir Path folder) throws IOException {
    assertMatches(folder, new Near(ReviewSchema.HEADLINE, "slow train", 1), "plain");
  }

  @Test
  default void nearOfOneWordMatchesIt(@TempDir Path folder) throws IOException {
    assertMatches(folder, new Near(ReviewSchema.HEADLINE, "cafe", 0), "french");
  }

  @Test
  default void nearNeverReachesAcrossTwoValues(@TempDir Path folder) throws IOException {
    SampleReviews[] casts = {
      review("two").cast("Anna Berg", "Carl Dahl"), review("one").cast("Berg Carl")
    };
    try (Searcher searcher = searcherOver(folder, casts)) {
      assertThat(ids(searcher, new Near(ReviewSchema.CAST_WORDS, "berg carl", 12)))
          .containsExactly("one");
    }
  }

  @Test
  default void wordsMustAllBePresent(@TempDir Path folder) throws IOException {
    var clause = new Words(List.of(new Weighted(ReviewSchema.BODY, 1)), "green lamp", 0);
    assertMatches(folder, clause, "plain", "swapped");
  }

  @Test
  default void wordsMayStandInDifferentFields(@TempDir Path folder) throws IOException {
    var fields =
        List.of(new Weighted(ReviewSchema.HEADLINE, 4), new Weighted(ReviewSchema.BODY, 1));
    assertMatches(folder, new Words(fields, "slow green", 0), "plain", "swapped");
  }

  @Test
  default void wordsMayBeMissing(@TempDir Path folder) throws IOException {
    var clause = new Words(List.of(new Weighted(ReviewSchema.BODY, 1)), "green lamp guard lit", 2);
    assertMatches(folder, clause, "plain", "swapped");
  }

  @Test
  default void oneWordIsAlwaysRequired(@TempDir Path folder) throws IOException {
    var fields = List.of(new Weighted(ReviewSchema.BODY, 1));
    assertMatches(folder, new Words(fields, "lit guard", Integer.MAX_VALUE), "plain", "apart");
  }

  @Test
  default void aWordTwiceCountsOnce(@TempDir Path folder) throws IOException {
    var clause = new Words(List.of(new Weighted(ReviewSchema.BODY, 1)), "lit lit guard", 1);
    assertMatches(folder, clause, "plain", "apart");
  }

  @Test
  default void textWithoutAnyWordMatchesNothing(@TempDir Path folder) throws IOException {
    var words = new Words(List.of(new Weighted(ReviewSchema.BODY, 1)), "?!", 0);
    var near = new Near(ReviewSchema.BODY, "...", 0);
    assertMatches(folder, new Clause.BestOf(List.of(words, near)));
  }

  @Test
  default void stemsMeetOtherFormsOfAWord(@TempDir Path folder) throws IOException {
    var clause = new Words(List.of(new Weighted(ReviewSchema.BODY_STEMS, 1)), "waves", 0);
    assertMatches(folder, clause, "plain", "swapped", "french");
  }

  @Test
  default void aWordOfRunningTextLosesItsPossessive(@TempDir Path folder) throws IOException {
    var clause = new Words(List.of(new Weighted(ReviewSchema.BODY, 1)), "brother", 0);
    assertMatches(folder, clause, "french");
  }

  @Test
  default void fuzzyForgivesAsManyLettersAsItSays(@TempDir Path folder) throws IOException {
    assertMatches(
        folder, new Fuzzy(ReviewSchema.HEADLINE, "tarin", 1), "plain", "swapped", "apart");
  }

  @Test
  default void fuzzyForgivesNoMoreLetters(@TempDir Path folder) throws IOException {
    assertMatches(folder, new Fuzzy(ReviewSchema.HEADLINE, "trans", 1));
  }

  @Test
  default void fuzzyWithoutEditsIsTheWordItself(@TempDir Path folder) throws IOException {
    assertMatches(folder, new Fuzzy(ReviewSchema.HEADLINE, "society", 0), "french");
  }
}
