package cuttings.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveEditorialTest {
  private static final String ONE = "synonyms: [{a: one}]\n";
  private static final String TWO = "synonyms: [{a: two}]\n";
  private static final String WRONG = "synonyms: [{a: a}]\n";

  @TempDir Path folder;
  private final List<String> log = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private Path file;
  private LiveEditorial live;

  @BeforeEach
  void follow() {
    file = folder.resolve("editors.yaml");
    live = new LiveEditorial(file, () -> now, log::add);
  }

  /** Written so long ago. */
  private void write(String yaml, int seconds) throws IOException {
    Files.writeString(file, yaml);
    Files.setLastModifiedTime(file, FileTime.from(now.minusSeconds(seconds)));
  }

  private List<String> readings() {
    return live.current().readings("a");
  }

  private List<String> readingsAfter(int millis) {
    now = now.plusMillis(millis);
    return readings();
  }

  @Test
  void anEditIsFollowed() throws IOException {
    write(ONE, 60);
    live.start();
    assertThat(readings()).containsExactly("one");
    write(TWO, 10);
    assertThat(readingsAfter(1_000)).containsExactly("two");
    assertThat(log).isEmpty();
  }

  @Test
  void theFileIsLookedAtAtMostOnceASecond() throws IOException {
    write(ONE, 60);
    live.start();
    write(TWO, 10);
    assertThat(readingsAfter(500)).containsExactly("one");
    assertThat(readingsAfter(499)).containsExactly("one");
    assertThat(readingsAfter(1)).containsExactly("two");
  }

  @Test
  void aClockSetBackDoesNotStopTheLooking() throws IOException {
    write(ONE, 100_000);
    live.start();
    write(TWO, 90_000);
    assertThat(readingsAfter(-3_600_000)).containsExactly("two");
  }

  @Test
  void halfOfASavedFileIsNotRead() throws IOException {
    write(ONE, 60);
    live.start();
    now = now.plusSeconds(5);
    write("", 0);
    assertThat(readings()).containsExactly("one");
    now = now.plusSeconds(1);
    write(TWO, 0);
    assertThat(readings()).containsExactly("one");
    assertThat(readingsAfter(1_000)).containsExactly("two");
  }

  @Test
  void aFileFromAClockThatIsAheadIsFollowedToo() throws IOException {
    write(ONE, 60);
    live.start();
    write(TWO, -3_600);
    assertThat(readingsAfter(1_000)).containsExactly("one");
    assertThat(readingsAfter(1_000)).containsExactly("two");
  }

  @Test
  void anEditWithinTheSameTickAsTheStartIsFollowed() throws IOException {
    write(ONE, 0);
    live.start();
    assertThat(readings()).containsExactly("one");
    write(TWO, 0);
    assertThat(readingsAfter(1_000)).containsExactly("two");
  }

  @Test
  void aBrokenEditIsToldOnceAndTheLastGoodVersionStays() throws IOException {
    write(ONE, 60);
    live.start();
    write(WRONG, 10);
    for (int i = 0; i < 5; i++) assertThat(readingsAfter(1_000)).containsExactly("one");
    assertThat(log)
        .containsExactly(file + ":1: \"a\" is a synonym of itself; what was read before stays");
    write(WRONG + WRONG, 5);
    assertThat(readingsAfter(1_000)).containsExactly("one");
    assertThat(log).hasSize(2);
    write(TWO, 3);
    assertThat(readingsAfter(1_000)).containsExactly("two");
    assertThat(log).hasSize(2);
  }

  @Test
  void aFileThatIsGoneIsToldOnceAndItsLastVersionStays() throws IOException {
    write(ONE, 60);
    live.start();
    Files.delete(file);
    assertThat(readingsAfter(1_000)).containsExactly("one");
    assertThat(log).isEmpty();
    for (int i = 0; i < 5; i++) assertThat(readingsAfter(1_000)).containsExactly("one");
    assertThat(log).singleElement().asString().contains("editors.yaml is gone");
    write(ONE, 60);
    readingsAfter(1_000);
    write(TWO, 50);
    assertThat(readingsAfter(1_000)).containsExactly("two");
  }

  @Test
  void aFileReplacedDuringASaveIsNotGone() throws IOException {
    write(ONE, 60);
    live.start();
    Files.delete(file);
    readingsAfter(1_000);
    write(TWO, 10);
    assertThat(readingsAfter(1_000)).containsExactly("two");
    assertThat(log).isEmpty();
  }

  @Test
  void aFileThatIsNotThereYetIsReadWhenItComes() throws IOException {
    live.start();
    assertThat(live.current()).isEqualTo(Editorial.NONE);
    assertThat(readingsAfter(5_000)).isEmpty();
    write(ONE, 10);
    assertThat(readingsAfter(1_000)).containsExactly("one");
    assertThat(log).isEmpty();
  }

  @Test
  void whatCannotBeReadIsToldOnce() throws IOException {
    live.start();
    Files.createDirectory(file);
    Files.setLastModifiedTime(file, FileTime.from(now.minusSeconds(60)));
    for (int i = 0; i < 3; i++) assertThat(readingsAfter(1_000)).isEmpty();
    assertThat(log).singleElement().asString().contains("editors.yaml cannot be read");
  }

  @Test
  void aFaultAtTheStartIsThrown() throws IOException {
    write(WRONG, 60);
    assertThatExceptionOfType(FaultyFileException.class).isThrownBy(() -> live.start());
  }

  @Test
  void theRealClockServesToo() throws IOException {
    write(ONE, 60);
    assertThat(LiveEditorial.open(file).current().readings("a")).containsExactly("one");
  }
}
