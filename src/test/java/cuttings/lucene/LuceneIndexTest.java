package cuttings.lucene;

import static cuttings.review.SampleReviews.review;
import static cuttings.search.EmptyIndex.ids;
import static cuttings.search.EmptyIndex.publish;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.SampleReviews;
import cuttings.search.Indexer;
import cuttings.search.ReviewIndex;
import cuttings.search.ReviewIndexContract;
import cuttings.search.Searcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on Lucene, and what only an index in a folder can do. */
class LuceneIndexTest implements ReviewIndexContract {
  @Override
  public ReviewIndex emptyIndex(Path folder) {
    return new LuceneIndex(folder);
  }

  @Test
  void anIndexOutlivesItsObject(@TempDir Path folder) throws IOException {
    publish(new LuceneIndex(folder), review("a"));
    try (Searcher searcher = new LuceneIndex(folder).searcher()) {
      assertThat(searcher.generation().reviews()).isEqualTo(1);
    }
  }

  @Test
  void aSearcherOutlivesTheFolderOfItsGeneration(@TempDir Path folder) throws IOException {
    ReviewIndex index = emptyIndex(folder);
    publish(index, review("a").headline("Still here"));
    try (Searcher old = index.searcher()) {
      publish(index, review("b"));
      publish(index, review("c"));
      assertThat(folder.resolve("gen-0001")).doesNotExist();
      assertThat(ids(old, ALL)).containsExactly("a");
    }
  }

  @Test
  void theOrderOfAddingSurvivesTheMergingOfManySegments(@TempDir Path folder) throws IOException {
    var added = new ArrayList<String>();
    try (Indexer indexer = LuceneIndexer.begin(new LuceneIndex(folder), 0.2)) {
      for (int i = 0; i < 40; i++) {
        added.add("r" + i);
        indexer.add(ofUnevenLength(i).build());
      }
      indexer.publish();
    }
    var seen = new ArrayList<String>();
    try (Searcher searcher = emptyIndex(folder).searcher()) {
      searcher.forEach(review -> seen.add(review.id().value()));
    }
    assertThat(seen).isEqualTo(added);
  }

  /** Segments of one size would hide a merge by size. */
  private static SampleReviews ofUnevenLength(int i) {
    return review("r" + i)
        .paragraph(
            new Random(i)
                .ints(100 + 40 * (i % 7), 0, 1 << 20)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" ")));
  }
}
