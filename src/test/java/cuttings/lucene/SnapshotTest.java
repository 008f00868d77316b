package cuttings.lucene;

import static cuttings.review.SampleReviews.review;
import static cuttings.search.EmptyIndex.ids;
import static cuttings.search.EmptyIndex.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.review.ReviewId;
import cuttings.search.Clause;
import cuttings.search.IndexLockedException;
import cuttings.search.IndexUnavailableException;
import cuttings.search.Indexer;
import cuttings.search.Searcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going back to an earlier index, checking one, and keeping one in a file. */
class SnapshotTest {
  @TempDir Path temp;
  private LuceneIndex index;
  private Path file;

  @BeforeEach
  void twoGenerations() throws IOException {
    index = new LuceneIndex(temp.resolve("index"));
    file = temp.resolve("snapshot.zip");
    publish(index, review("a"), review("b"));
    try (Indexer indexer = index.indexer()) {
      indexer.carryOver();
      indexer.remove(new ReviewId("a"));
      indexer.publish();
    }
  }

  private static List<String> answers(LuceneIndex of) throws IOException {
    try (Searcher searcher = of.searcher()) {
      return ids(searcher, new Clause.All());
    }
  }

  @Test
  void anEarlierGenerationServesAgain() throws IOException {
    assertThat(answers(index)).containsExactly("b");
    assertThat(index.generations()).hasSize(2);

    index.serve("gen-0001");

    assertThat(answers(index)).containsExactlyInAnyOrder("a", "b");
    assertThat(index.generations()).hasSize(2);
  }

  @Test
  void aGenerationThatIsNotThereCannotServe() {
    for (String name : List.of("gen-0009", "../index/gen-0001", ""))
      assertThatThrownBy(() -> index.serve(name)).isInstanceOf(IndexUnavailableException.class);
  }

  @Test
  void nobodyGoesBackWhileAnIndexIsBuilt() throws IOException {
    assertThat(index.building()).isEmpty();
    try (Indexer indexer = index.indexer()) {
      indexer.tell(() -> "reading, 3 of 7 files");
      assertThat(index.building())
          .contains("process %d (reading, 3 of 7 files)".formatted(ProcessHandle.current().pid()));
      assertThatThrownBy(() -> index.serve("gen-0001"))
          .isInstanceOf(IndexLockedException.class)
          .hasMessageContaining("3 of 7 files");
    }
    assertThat(index.building()).isEmpty();
  }

  @Test
  void aSnapshotIsTheIndexAgainElsewhere() throws IOException {
    index.snapshot(file);
    var other = new LuceneIndex(temp.resolve("other"));

    assertThat(other.restore(file).reviews()).isEqualTo(1);

    assertThat(answers(other)).containsExactly("b");
    assertThat(other.faults()).isEmpty();
  }

  @Test
  void aSnapshotIsNeverWrittenOverAFile() throws IOException {
    Files.writeString(file, "mine");
    assertThatThrownBy(() -> index.snapshot(file)).isInstanceOf(IllegalArgumentException.class);
    assertThat(file).hasContent("mine");
  }

  @Test
  void aSnapshotThatWasCutOffChangesNothing() throws IOException {
    index.snapshot(file);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length - 1; length += 97) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> index.restore(file)).isInstanceOf(IndexUnavailableException.class);
    }
    assertThat(answers(index)).containsExactly("b");
    assertThat(index.generations()).hasSize(2);
  }

  @Test
  void aSnapshotWritesNothingOutsideItsFolder() throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("../../escaped"));
      zip.write(1);
    }
    assertThatThrownBy(() -> index.restore(file))
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("escaped");
    assertThat(temp.resolve("escaped")).doesNotExist();
    assertThat(answers(index)).containsExactly("b");
  }

  @Test
  void aByteThatFlippedIsFound() throws IOException {
    assertThat(index.faults()).isEmpty();
    Path generation = index.folder(index.currentGeneration());
    Path segment;
    try (var files = Files.list(generation)) {
      segment =
          files
              .filter(each -> each.getFileName().toString().matches("_\\w+\\.(?:cfs|tim)"))
              .findFirst()
              .orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(segment);
    bytes[bytes.length / 2] ^= 4;
    // a link to the file of the generation before
    Files.delete(segment);
    Files.write(segment, bytes);

    assertThat(index.faults()).isNotEmpty();
  }
}
