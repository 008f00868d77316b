package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the sample archive does not hold is not found in it, or the answer says so; the table is
 * nothing.tsv. Above all, neither a name nor a plain word is corrected into another real name.
 */
class NothingFoundTest {
  private static final int COLUMNS = 4;

  /** Reasons that claim no more than words. */
  private static final Set<String> WORDS =
      Set.of(
          "words of the headline",
          "the phrase stands in the text",
          "all words on the page",
          "forms of all words in the text",
          "words spelt nearly so in the text");

  private static Archive archive;

  private record Row(String query, String family, String expectation, String correction) {
    static Row of(String line) {
      String[] cells = line.split("\t", COLUMNS);
      return new Row(
          cells[0], cells[1], cells[2], cells.length < COLUMNS ? "" : cells[COLUMNS - 1]);
    }
  }

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    archive = Archive.open(SampleArchive.in(folder));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  static Stream<Row> gibberish() throws IOException {
    return rows().filter(row -> row.family().equals("gibberish"));
  }

  static Stream<Row> names() throws IOException {
    return rows().filter(row -> !row.family().equals("gibberish"));
  }

  private static Stream<Row> rows() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/nothing.tsv")).stream()
        .skip(1)
        .map(Row::of);
  }

  @ParameterizedTest
  @MethodSource("gibberish")
  void gibberishIsNotFound(Row row) throws IOException {
    assertNotFound(row);
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatTheArchiveDoesNotHoldIsNotFoundOrTheAnswerSaysSo(Row row) throws IOException {
    assertNotFound(row);
  }

  private static void assertNotFound(Row row) throws IOException {
    Answer answer = archive.ask(Question.of(row.query(), 20));
    String shown = shown(row, answer);
    switch (row.expectation()) {
      case "nothing" -> assertThat(answer.total()).as(shown).isZero();
      case "said" ->
          assertThat(answer.total() == 0 || !answer.notices().isEmpty()).as(shown).isTrue();
      // only a list of all films and people could tell it from a slip, so the way back is shown
      case "told" -> assertThat(answer.corrected()).as(shown).isNotNull();
      case "words" ->
          assertThat(answer.hits()).as(shown).allMatch(hit -> WORDS.containsAll(hit.reasons()));
      default -> throw new IllegalArgumentException(row.toString());
    }
    if (answer.corrected() != null)
      assertThat(answer.corrected()).as(shown).isEqualToIgnoringCase(row.correction());
  }

  private static String shown(Row row, Answer answer) {
    return "%s (%s): %d pages, corrected to %s, %s"
        .formatted(
            row.query(),
            row.family(),
            answer.total(),
            answer.corrected(),
            answer.hits().stream()
                .limit(2)
                .map(hit -> hit.review().source().file() + " " + hit.reasons())
                .toList());
  }
}
