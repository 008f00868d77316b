package cuttings.search;

import static cuttings.review.SampleReviews.review;
import static cuttings.search.EmptyIndex.ids;
import static cuttings.search.EmptyIndex.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.review.ReviewId;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How generations are built, follow each other, and are abandoned. */
interface GenerationContract extends EmptyIndex {
  Clause ALL = new Clause.All();

  @Test
  default void anIndexNeverPublishedIsMissing(@TempDir Path folder) throws IOException {
    ReviewIndex index = emptyIndex(folder);
    assertThat(index.check()).isInstanceOf(Health.Missing.class);
    assertThatThrownBy(index::searcher).isInstanceOf(IndexUnavailableException.class);
  }

  @Test
  default void aFirstGenerationBeingBuiltDoesNotServeYet(@TempDir Path folder) throws IOException {
    ReviewIndex index = emptyIndex(folder);
    try (Indexer indexer = index.indexer()) {
      indexer.add(review("a").build());
      assertThat(index.check()).isInstanceOf(Health.Missing.class);
    }
  }

  @Test
  default void aPublishedIndexIsReady(@TempDir Path folder) throws IOException {
    ReviewIndex index = emptyIndex(folder);
    Generation published = publish(index, review("a"), review("b"));
    assertThat(index.check()).isEqualTo(new Health.Ready(published.name()));
    assertThat(index.currentGeneration()).isEqualTo(published.name());
    assertThat(published.reviews()).isEqualTo(2);
  }

  @Test
  default void aSearcherTellsItsGeneration(@TempDir Path folder) throws IOException {
    ReviewIndex index = emptyIndex(folder);
    Generation published = publish(index, review("a"));
    try (Searcher searcher = index.searcher()) {
      assertThat(searcher.generation()).isEqualTo(published);
    }
  }

  @Test
  default void anIndexWithoutReviewsAnswers(@TempDir Path folder) throws IOException {
    try (Searcher searcher = searcherOver(folder)) {
      assertThat(searcher.generation().reviews()).isZero();
      assertThat(searcher.search(SearchRequest.best(ALL, 10)).total()).isZero();
      assertThat(searcher.get(new ReviewId("a"))).isEmpty();
    }
  }

  @Test
  default void aReviewOfTheSameIdReplacesTheEarlier(@TempDir Path folder) throws IOException {
    try (Searcher searcher =
        searcherOver(
            folder, review("a").headline("Old"), review("b"), review("a").headline("New"))) {
      assertThat(ids(searcher, ALL)).containsExactlyInAnyOrder("a", "b");
      assertThat(searcher.get(new ReviewId("a")).orElseThrow().headline()).isEqualTo("New");
      assertThat(searcher.generation().reviews()).isEqualTo(2);
    }
  }

  @Test
  default void aGenerationBeginsEmpty(@TempDir Path folder) throws IOException {
    ReviewIndex index = emptyIndex(folder);
    publish(index, review("a"));
    publish(index, review("b"));
    try (Searcher searcher = index.searcher()) {
      assertThat(ids(searcher, ALL)).containsExactly("b");
    }
  }

  @Test
  default void anAbandonedFirstGenerationLeavesNoTrace(@TempDir Path folder) throws IOException {
    ReviewIndex index = emptyIndex(folder);
    try (Indexer indexer = index.indexer()) {
      indexer.add(review("a").build());
    }
    assertThat(index.check()).isInstanceOf(Health.Missing.class);
  }

  @Test
  default void anAbandonedGenerationLeavesTheOldOneServing(@TempDir Path folder)
      throws IOException {
    ReviewIndex index = emptyIndex(folder);
    Generation kept = publish(index, review("a"));
    try (Indexer indexer = index.indexer()) {
      indexer.add(review("b").build());
    }
    assertThat(index.check()).isEqualTo(new Health.Ready(kept.name()));
    try (Searcher searcher = index.searcher()) {
      assertThat(ids(searcher, ALL)).containsExactly("a");
    }
  }

  @Test
  default void aSecondIndexerIsRefused(@TempDir Path folder) throws IOException {
    ReviewIndex index = emptyIndex(folder);
    try (Indexer first = index.indexer()) {
      assertThatThrownBy(index::indexer).isInstanceOf(IndexLockedException.class);
      first.add(review("a").build());
      first.publish();
    }
    assertThat(index.check()).isInstanceOf(Health.Ready.class);
  }

  @Test
  default void anAbandonedIndexerMakesRoomForTheNext(@TempDir Path folder) throws IOException {
    ReviewIndex index = emptyIndex(folder);
    index.indexer().close();
    publish(index, review("a"));
    assertThat(index.check()).isInstanceOf(Health.Ready.class);
  }

  @Test
  default void closingTwiceDoesNotHarmTheNextIndexer(@TempDir Path folder) throws IOException {
    ReviewIndex index = emptyIndex(folder);
    Indexer first = index.indexer();
    first.close();
    try (Indexer second = index.indexer()) {
      first.close();
      assertThatThrownBy(index::indexer).isInstanceOf(IndexLockedException.class);
      second.add(review("a").build());
      second.publish();
    }
    assertThat(index.check()).isInstanceOf(Health.Ready.class);
  }

  @Test
  default void anOldSearcherGoesOnAnsweringBesideTheNew(@TempDir Path folder) throws IOException {
    ReviewIndex index = emptyIndex(folder);
    Generation first = publish(index, review("a"));
    try (Searcher old = index.searcher()) {
      Generation second = publish(index, review("b"));
      assertThat(second.name()).isNotEqualTo(first.name());
      assertThat(ids(old, ALL)).containsExactly("a");
      try (Searcher current = index.searcher()) {
        assertThat(ids(current, ALL)).containsExactly("b");
      }
      assertThat(ids(old, ALL)).containsExactly("a");
    }
  }

  @Test
  default void aGenerationMayBeginWithWhatServes(@TempDir Path folder) throws IOException {
    ReviewIndex index = emptyIndex(folder);
    publish(index, review("a"), review("b"), review("c").headline("Old"));
    try (Indexer indexer = index.indexer()) {
      indexer.carryOver();
      indexer.remove(new ReviewId("a"));
      indexer.remove(new ReviewId("nobody"));
      indexer.add(review("c").headline("New").build());
      indexer.add(review("d").build());
      assertThat(indexer.publish().reviews()).isEqualTo(3);
    }
    try (Searcher searcher = index.searcher()) {
      assertThat(ids(searcher, ALL)).containsExactlyInAnyOrder("b", "c", "d");
      assertThat(searcher.get(new ReviewId("a"))).isEmpty();
      assertThat(searcher.get(new ReviewId("c")).orElseThrow().headline()).isEqualTo("New");
    }
  }

  @Test
  default void nothingServesThatNothingCanBeginWith(@TempDir Path folder) throws IOException {
    try (Indexer indexer = emptyIndex(folder).indexer()) {
      assertThatThrownBy(indexer::carryOver).isInstanceOf(IndexUnavailableException.class);
    }
  }

  @Test
  default void aFinishedGenerationCanBeLookedAtBeforeItServes(@TempDir Path folder)
      throws IOException {
    ReviewIndex index = emptyIndex(folder);
    Generation serving = publish(index, review("a"));
    try (Indexer indexer = index.indexer()) {
      indexer.add(review("b").build());
      try (Searcher made = indexer.finish()) {
        assertThat(ids(made, ALL)).containsExactly("b");
        assertThat(index.currentGeneration()).isEqualTo(serving.name());
        assertThat(indexer.publish()).isEqualTo(made.generation());
      }
    }
    try (Searcher searcher = index.searcher()) {
      assertThat(ids(searcher, ALL)).containsExactly("b");
    }
  }

  @Test
  default void aFinishedGenerationThatIsNotPublishedLeavesNoTrace(@TempDir Path folder)
      throws IOException {
    ReviewIndex index = emptyIndex(folder);
    Generation serving = publish(index, review("a"));
    try (Indexer indexer = index.indexer()) {
      indexer.add(review("b").build());
      indexer.finish().close();
    }
    assertThat(index.check()).isEqualTo(new Health.Ready(serving.name()));
    publish(index, review("c"));
    try (Searcher searcher = index.searcher()) {
      assertThat(ids(searcher, ALL)).containsExactly("c");
    }
  }

  @Test
  default void anIndexIsWholeOnceItServes(@TempDir Path folder) throws IOException {
    ReviewIndex index = emptyIndex(folder);
    assertThat(index.whole()).isFalse();
    publish(index, review("a"));
    assertThat(index.whole()).isTrue();
  }
}
