package cuttings.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class WatchTest {
  @TempDir Path folder;
  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

  private boolean isTold() throws InterruptedException {
    return told.poll(30, TimeUnit.SECONDS) != null;
  }

  @Test
  void whatIsAddedChangedOrTakenAwayIsToldOfOnce() throws Exception {
    Path one = Files.writeString(folder.resolve("one"), "1");
    Path deep = Files.createDirectories(folder.resolve("a/b"));
    try (var watch = new Watch(List.of(folder), () -> told.add("changed"))) {
      watch.start();
      // until the watch has seen what is there, a change might count as known
      while (told.isEmpty()) {
        Files.writeString(deep.resolve("two"), Long.toString(System.nanoTime()));
        told.poll(100, TimeUnit.MILLISECONDS);
        if (told.poll(4, TimeUnit.SECONDS) != null) break;
      }
      told.clear();
      Files.writeString(one, "other");
      assertThat(isTold()).isTrue();
      Files.delete(one);
      assertThat(isTold()).isTrue();
      assertThat(told.poll(3, TimeUnit.SECONDS)).as("nothing more has changed").isNull();
    }
  }

  @Test
  void whatIsNotThereYetMayCome() throws Exception {
    Path later = folder.resolve("later.zip");
    try (var watch = new Watch(List.of(later), () -> told.add("changed"))) {
      watch.start();
      Thread.sleep(1_500);
      write(later);
      assertThat(isTold()).isTrue();
    }
  }

  private static void write(Path file) throws IOException {
    Files.writeString(file, "pages");
  }
}
