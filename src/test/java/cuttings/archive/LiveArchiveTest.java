package cuttings.archive;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.lucene.LuceneIndex;
import cuttings.search.EmptyIndex;
import cuttings.search.IndexUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LiveArchiveTest {
  @TempDir Path folder;
  private LuceneIndex index;
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final LiveArchive.Listener listener =
      new LiveArchive.Listener() {
        @Override
        public void serves(String generation) {
          told.add(generation);
        }

        @Override
        public void failed(String generation, IOException fault) {
          told.add("failed " + generation);
        }
      };

  @BeforeEach
  void anIndex() {
    index = new LuceneIndex(folder);
  }

  private static long total(LiveArchive live) throws IOException {
    return live.ask(open -> open.ask(Question.of("", 1))).total();
  }

  private String next() throws InterruptedException {
    return String.valueOf(told.poll(30, TimeUnit.SECONDS));
  }

  @Test
  void whileThereIsNoIndexItSaysSo() throws IOException {
    try (var live = new LiveArchive(index)) {
      assertThatThrownBy(() -> total(live)).isInstanceOf(IndexUnavailableException.class);
      EmptyIndex.publish(index, review("a"));
      assertThat(total(live)).isEqualTo(1);
    }
  }

  @Test
  void aNewGenerationIsFoundWithoutAnybodyAsking() throws Exception {
    EmptyIndex.publish(index, review("a"));
    try (var live = new LiveArchive(index, listener)) {
      live.follow();
      assertThat(next()).isEqualTo("gen-0001");
      EmptyIndex.publish(index, review("a"), review("b"));
      assertThat(next()).isEqualTo("gen-0002");
      assertThat(total(live)).isEqualTo(2);
    }
  }

  @Test
  void whatCannotBeReadIsToldOfOnceAndTheOldGenerationGoesOn() throws Exception {
    EmptyIndex.publish(index, review("a"));
    try (var live = new LiveArchive(index, listener)) {
      live.follow();
      assertThat(next()).isEqualTo("gen-0001");
      Path damaged = Files.createDirectory(folder.resolve("gen-0002"));
      Files.writeString(damaged.resolve("generation.json"), "{");
      Files.writeString(folder.resolve("CURRENT"), "gen-0002\n");
      assertThat(next()).isEqualTo("failed gen-0002");
      assertThat(total(live)).isEqualTo(1);

      EmptyIndex.publish(index, review("c"), review("d"));
      assertThat(next()).as("not told again, and the next is served").isEqualTo("gen-0003");
      assertThat(total(live)).isEqualTo(2);
    }
  }

  @Test
  void aQuestionThatIsBeingAnsweredKeepsItsGenerationOpen() throws Exception {
    EmptyIndex.publish(index, review("a"));
    try (var live = new LiveArchive(index, listener)) {
      long old =
          live.ask(open -> {
            try {
              assertThat(next()).isEqualTo("gen-0001");
              EmptyIndex.publish(index, review("b"), review("c"));
              assertThat(next()).isEqualTo("gen-0002");
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
            return open.ask(Question.of("", 1)).total();
          });
      assertThat(old).isEqualTo(1);
      assertThat(total(live)).isEqualTo(2);
    }
  }
}
