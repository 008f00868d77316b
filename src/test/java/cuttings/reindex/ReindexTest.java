package cuttings.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.importer.Background;
import cuttings.lucene.LuceneIndex;
import cuttings.page.FolderSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ReindexTest {
  @TempDir Path temp;
  private Path pages;
  private LuceneIndex index;

  @BeforeEach
  void twentyPages() throws IOException {
    pages = Files.createDirectory(temp.resolve("pages"));
    index = new LuceneIndex(temp.resolve("index"));
    for (int i = 0; i < 20; i++) page(i, "It rains.");
  }

  private void page(int number, String text) throws IOException {
    Files.writeString(
        pages.resolve("p%02d.html".formatted(number)),
        """
        <title>Review</title><article><h1>Review: Quay Number %1$d (2014)</h1>
        <p>Directed by Ada Finch</p><p>%2$s There is a gate on the quay of number %1$d, and a bell,
        and two gulls that quarrel over a crust that nobody has thrown them.</p>
        <p>By the end of %1$d the sand is in the bread and in the beds, and the film has earned it.
        </p></article>
        """
            .formatted(number, text));
  }

  private Reindex reindex(Progress progress) {
    return new Reindex(
        index, temp.resolve("index"), List.of(new FolderSource(pages)), Background.NONE, progress);
  }

  private Reindexed run(Reindex.Options options) throws IOException {
    return reindex(Progress.NONE).run(options);
  }

  @Test
  void aFirstIndexServesAndASecondHasNothingToDo() throws IOException {
    assertThat(run(Reindex.Options.USUAL))
        .isInstanceOfSatisfying(
            Reindexed.Published.class,
            made -> assertThat(made.generation().reviews()).isEqualTo(20));
    assertThat(run(Reindex.Options.USUAL)).isInstanceOf(Reindexed.Unchanged.class);
    assertThat(run(new Reindex.Options(true, 0.1))).isInstanceOf(Reindexed.Published.class);
  }

  @Test
  void whatLostTooManyPagesDoesNotServeUnlessItIsAllowed() throws IOException {
    run(Reindex.Options.USUAL);
    for (int i = 0; i < 5; i++) Files.delete(pages.resolve("p%02d.html".formatted(i)));

    assertThat(run(Reindex.Options.USUAL))
        .isInstanceOfSatisfying(
            Reindexed.Refused.class,
            refused -> {
              assertThat(refused.reason()).contains("5 of 20 pages");
              assertThat(refused.done().lost()).hasSize(5).contains("p03.html");
            });
    assertThat(index.currentGeneration()).isEqualTo("gen-0001");

    assertThat(run(new Reindex.Options(false, 1))).isInstanceOf(Reindexed.Published.class);
    assertThat(index.generations()).hasSize(2);
  }

  @Test
  void pagesThatTurnIntoNoPiecesAreLostAsWell() throws IOException {
    run(Reindex.Options.USUAL);
    for (int i = 0; i < 5; i++)
      Files.writeString(pages.resolve("p%02d.html".formatted(i)), "<p>We will be back soon.");
    assertThat(run(Reindex.Options.USUAL)).isInstanceOf(Reindexed.Refused.class);
  }

  @Test
  void aDryRunTellsEveryFieldAndChangesNothing() throws IOException {
    run(Reindex.Options.USUAL);
    page(3, "It snows.");
    page(20, "It hails.");
    Files.delete(pages.resolve("p05.html"));

    for (boolean full : new boolean[] {false, true}) {
      Difference difference = reindex(Progress.NONE).dryRun(new Reindex.Options(full, 0.1));
      assertThat(difference.added()).extracting(Difference.Piece::file).containsExactly("p20.html");
      assertThat(difference.removed())
          .extracting(Difference.Piece::file)
          .containsExactly("p05.html");
      assertThat(difference.changed())
          .singleElement()
          .satisfies(changed -> assertThat(changed.fields()).containsOnlyKeys("body"));
    }
    assertThat(index.currentGeneration()).isEqualTo("gen-0001");
    assertThat(index.generations()).hasSize(1);
  }

  @Test
  void anIndexThatLacksAFileIsBuiltAnew() throws IOException {
    run(Reindex.Options.USUAL);
    Path generation = index.folder("gen-0001");
    try (var files = Files.list(generation)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".fdt")).toList())
        Files.delete(file);
    }
    try (var files = Files.list(generation)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".cfs")).toList())
        Files.delete(file);
    }
    assertThat(run(Reindex.Options.USUAL)).isInstanceOf(Reindexed.Published.class);
    assertThat(index.faults()).isEmpty();
  }

  @Test
  void inTheBackgroundThereIsOneAtATimeAndItIsToldOf() throws Exception {
    var go = new CountDownLatch(1);
    var told = new LinkedBlockingQueue<Reindexing.State>();
    var reindexing =
        new Reindexing(progress -> {
          try {
            go.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          return reindex(progress);
        });
    assertThat(reindexing.state()).isEmpty();
    try (var _ = reindexing.listen(told::add)) {
      assertThat(reindexing.start(Reindex.Options.USUAL)).isTrue();
      assertThat(reindexing.start(Reindex.Options.USUAL)).as("a second one").isFalse();
      go.countDown();
      assertThat(ended(told)).isInstanceOf(Reindexing.State.Ended.class);
    }
    assertThat(index.currentGeneration()).isEqualTo("gen-0001");
  }

  @Test
  void aFaultInTheBackgroundIsToldAndTheNextMayTry() throws Exception {
    var told = new LinkedBlockingQueue<Reindexing.State>();
    var reindexing =
        new Reindexing(_ -> {
          throw new IOException("the disk is full");
        });
    try (var _ = reindexing.listen(told::add)) {
      for (int i = 0; i < 2; i++) {
        assertThat(reindexing.start(Reindex.Options.USUAL)).isTrue();
        assertThat(ended(told))
            .isInstanceOfSatisfying(
                Reindexing.State.Failed.class,
                failed -> assertThat(failed.reason()).isEqualTo("the disk is full"));
      }
    }
  }

  private static Reindexing.State ended(BlockingQueue<Reindexing.State> told)
      throws InterruptedException {
    while (true) {
      Reindexing.State state = told.poll(60, TimeUnit.SECONDS);
      if (state == null) throw new AssertionError("nothing was told");
      if (!(state instanceof Reindexing.State.Running)) return state;
    }
  }
}
