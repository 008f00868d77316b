package cuttings.lucene;

import static cuttings.review.SampleReviews.review;
import static cuttings.search.EmptyIndex.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.search.IndexLockedException;
import cuttings.search.Indexer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One builder at a time, in this process and in others. */
class BuildLockTest {
  @TempDir Path folder;

  private LuceneIndex index() {
    return new LuceneIndex(folder);
  }

  @Test
  void theRefusalNamesTheProcess() throws IOException {
    try (Indexer _ = index().indexer()) {
      assertThatThrownBy(() -> index().indexer())
          .isInstanceOf(IndexLockedException.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void anotherProcessIsRefusedToo() throws Exception {
    try (Indexer _ = index().indexer()) {
      assertThat(buildInAnotherProcess())
          .contains("rebuilt by process " + ProcessHandle.current().pid());
    }
    assertThat(buildInAnotherProcess()).isEqualTo("built");
  }

  @Test
  void aRefusalDoesNotOpenTheLockForOthers() throws Exception {
    try (Indexer _ = index().indexer()) {
      assertThatThrownBy(() -> index().indexer()).isInstanceOf(IndexLockedException.class);
      assertThat(buildInAnotherProcess()).contains("is being rebuilt");
    }
  }

  private String buildInAnotherProcess() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(java, "-cp", classes, BuildingProcess.class.getName(), folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return output.strip();
  }

  /** Run in a Java of its own, because a file lock belongs to a process. */
  static final class BuildingProcess {
    public static void main(String[] args) throws IOException {
      try {
        publish(new LuceneIndex(Path.of(args[0])), review("theirs"));
        System.out.println("built");
      } catch (IndexLockedException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}
