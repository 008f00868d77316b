package cuttings.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LineWriterTest {
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());

  @Test
  void linesAreAddedToAFileInOrder(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("access.jsonl"), "before\n");
    try (var writer = LineWriter.to(file)) {
      for (int i = 0; i < 5_000; i++) writer.add("line " + i);
    }
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).startsWith("before", "line 0", "line 1").endsWith("line 4999").hasSize(5_001);
  }

  @Test
  void aFileThatWasMovedAwayIsMadeAnew(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("access.jsonl");
    try (var writer = LineWriter.to(file)) {
      writer.add("one");
      while (Files.notExists(file) || Files.size(file) == 0) Thread.sleep(10);
      Files.move(file, folder.resolve("access.jsonl.1"));
      writer.add("two");
    }
    assertThat(file).hasContent("two");
    assertThat(folder.resolve("access.jsonl.1")).hasContent("one");
  }

  @Test
  void aStreamIsLeftOpen() {
    var out = new ByteArrayOutputStream();
    try (var writer = LineWriter.to(out)) {
      writer.add("ünï");
    }
    assertThat(out).hasToString("ünï\n");
  }

  @Test
  void nobodyWaitsForADiskThatDoesNotTakeLines() throws Exception {
    var taken = new CountDownLatch(1);
    var free = new CountDownLatch(1);
    var written = Collections.synchronizedList(new ArrayList<String>());
    var writer =
        new LineWriter(
                "test",
                lines -> {
                  taken.countDown();
                  await(free);
                  written.add(new String(lines, java.nio.charset.StandardCharsets.UTF_8));
                },
                10,
                log::add)
            .start();
    writer.add("first");
    taken.await();
    IntStream.range(0, 25).forEach(i -> writer.add("line"));
    assertThat(writer.dropped()).isEqualTo(15);
    free.countDown();
    writer.close();
    assertThat(String.join("", written).lines()).hasSize(11);
    writer.add("too late");
    assertThat(writer.dropped()).isEqualTo(16);
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void aDiskThatFailsIsToldOfOnceUntilItWorksAgain(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("gone").resolve("access.jsonl");
    var writer = new LineWriter("test", lines -> Files.write(file, lines), 100, log::add).start();
    for (int i = 1; i <= 3; i++) {
      writer.add("line");
      while (writer.dropped() < i) Thread.sleep(5);
    }
    assertThat(log).hasSize(1);
    Files.createDirectory(folder.resolve("gone"));
    writer.add("line");
    writer.close();
    assertThat(file).hasContent("line");
  }
}
