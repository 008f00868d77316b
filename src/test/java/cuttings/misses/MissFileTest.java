package cuttings.misses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissFileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final long MOST = 1_000_000;

  @TempDir Path folder;
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());

  private static Miss miss(String query) {
    return new Miss(DAY, query, Miss.Tag.NO_SUCH_FILM, null);
  }

  private Path file() {
    return folder.resolve(MissFile.NAME);
  }

  private void note(long mostBytes, String... queries) {
    try (var file = new MissFile(folder, mostBytes, log::add)) {
      for (String query : queries) file.add(miss(query));
    }
  }

  private List<String> queries() throws IOException {
    return LoggedMisses.in(folder).misses().stream().map(Miss::query).toList();
  }

  @Test
  void aSearchIsOneLineWithNothingButDayQueryTagAndCorrection() throws IOException {
    try (var file = MissFile.in(folder)) {
      file.add(new Miss(DAY, "goodfelas \"x\"\n", Miss.Tag.TYPO, "goodfellas"));
      file.add(new Miss(DAY, "Amélie", Miss.Tag.NOT_COVERED, null));
    }
    assertThat(Files.readAllLines(file()))
        .containsExactly(
            "{\"day\":\"2026-03-01\",\"query\":\"goodfelas \\\"x\\\"\\n\",\"tag\":\"TYPO\",\"corrected\":\"goodfellas\"}",
            "{\"day\":\"2026-03-01\",\"query\":\"Amélie\",\"tag\":\"NOT_COVERED\"}");
  }

  @Test
  void whatIsNotedIsReadBack() throws IOException {
    var typo = new Miss(DAY, "goodfelas", Miss.Tag.TYPO, "goodfellas");
    try (var file = MissFile.in(folder)) {
      file.add(typo);
      file.add(miss("the lamp of dawn"));
    }
    assertThat(LoggedMisses.in(folder))
        .isEqualTo(new LoggedMisses(List.of(typo, miss("the lamp of dawn")), List.of()));
  }

  @Test
  void blankAndPersonalQueriesAreNotNoted() {
    note(MOST, "  ", "jane@mail.example", "020 7946 0123");
    assertThat(file()).doesNotExist();
    assertThat(log).isEmpty();
  }

  @Test
  void aLogIsContinued() throws IOException {
    note(MOST, "one");
    note(MOST, "two");
    assertThat(queries()).containsExactly("one", "two");
  }

  @Test
  void aFullFileBecomesTheOlderOne() throws IOException {
    int line = line("a").length();
    note(3 * line, "a", "b", "c", "d");
    assertThat(queries()).containsExactly("a", "b", "c", "d");
    assertThat(file()).hasSize(line);
    note(3 * line, "e", "f", "g");
    assertThat(queries()).containsExactly("d", "e", "f", "g");
    assertThat(MissFile.older(file())).hasSize(3 * line);
  }

  private static String line(String query) {
    return "{\"day\":\"2026-03-01\",\"query\":\"%s\",\"tag\":\"NO_SUCH_FILM\"}\n".formatted(query);
  }

  @Test
  void aTornLastLineIsPassedOverAndTheNextDoesNotJoinIt() throws IOException {
    note(MOST, "one");
    Files.writeString(file(), "{\"day\":\"2026-03-", StandardOpenOption.APPEND);
    assertThat(LoggedMisses.in(folder))
        .isEqualTo(new LoggedMisses(List.of(miss("one")), List.of(MissFile.NAME + ":2")));
    note(MOST, "two");
    assertThat(LoggedMisses.in(folder))
        .isEqualTo(
            new LoggedMisses(List.of(miss("one"), miss("two")), List.of(MissFile.NAME + ":2")));
  }

  @Test
  void linesThatAreNoSearchesArePassedOver() throws IOException {
    Files.write(
        file(),
        ("null\n[]\n\n{}\n{\"day\":\"soon\",\"query\":\"a\",\"tag\":\"TYPO\"}\n"
                + "{\"day\":\"2026-03-01\",\"query\":\"a\",\"tag\":\"OTHER\"}\n\0\0\0\n\u00ff\n"
                + line("a"))
            .getBytes(StandardCharsets.ISO_8859_1));
    LoggedMisses logged = LoggedMisses.in(folder);
    assertThat(logged.misses()).containsExactly(miss("a"));
    assertThat(logged.unreadable()).hasSize(7).endsWith(MissFile.NAME + ":8");
  }

  @Test
  void whereThereIsNoLogItHoldsNothing() throws IOException {
    assertThat(LoggedMisses.in(folder)).isEqualTo(new LoggedMisses(List.of(), List.of()));
  }

  @Test
  void aDiskThatTakesNothingIsToldOnceUntilItTakesAgain() throws IOException {
    Path later = folder.resolve("later");
    try (var file = new MissFile(later, MOST, log::add)) {
      for (int i = 0; i < 20; i++) file.add(miss("query " + i));
    }
    assertThat(log).singleElement().asString().contains("cannot be written", MissFile.NAME);
    Files.createDirectory(later);
    try (var file = new MissFile(later, MOST, log::add)) {
      file.add(miss("one"));
    }
    assertThat(LoggedMisses.in(later).misses()).containsExactly(miss("one"));
    assertThat(log).hasSize(1);
  }

  @Test
  void aFullDiskFailsNoAnswerAndIsToldOnce() throws IOException {
    assumeThat(Path.of("/dev/full")).exists();
    Files.createSymbolicLink(file(), Path.of("/dev/full"));
    note(MOST, "one", "two", "three");
    assertThat(log).singleElement().asString().contains("cannot be written", MissFile.NAME);
  }

  @Test
  void severalThreadsAndFilesWriteWholeLines() throws Exception {
    try (var one = new MissFile(folder, MOST, log::add);
        var other = new MissFile(folder, MOST, log::add)) {
      var threads =
          IntStream.range(0, 8)
              .mapToObj(n ->
                  Thread.ofVirtual()
                      .start(() -> {
                        for (int i = 0; i < 20; i++)
                          (n % 2 == 0 ? one : other).add(miss("query %d %d".formatted(n, i)));
                      }))
              .toList();
      for (Thread thread : threads) thread.join();
    }
    assertThat(LoggedMisses.in(folder).unreadable()).isEmpty();
    assertThat(queries()).hasSize(160).doesNotHaveDuplicates();
  }

  @Test
  void aSearchAfterTheEndIsPassedOver() {
    var file = new MissFile(folder, MOST, log::add);
    file.close();
    assertThatCode(() -> file.add(miss("late"))).doesNotThrowAnyException();
    assertThat(file()).doesNotExist();
  }
}
