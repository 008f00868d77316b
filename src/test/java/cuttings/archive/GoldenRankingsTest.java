package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.query.QueryParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The answers to about a hundred queries, as files that a person reads. A change of ranking is a
 * change of these files: {@code -Drankings=rewrite} writes them anew, to be read as a diff.
 *
 * <p>A query is added as a line that begins with {@code query:}; lines that begin with {@code #}
 * stay as they are.
 */
class GoldenRankingsTest {
  private static final Path RANKINGS = Path.of("src/test/resources/rankings");
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("rankings"));
  private static final String QUERY = "query: ";
  private static final int SHOWN = 5;

  private static Archive archive;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    archive = Archive.open(SampleArchive.in(folder));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(RANKINGS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theAnswersAreThoseThatWereRead(Path file) throws IOException {
    var answers = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#")) answers.append(line).append("\n\n");
      if (line.startsWith(QUERY)) answers.append(answered(line.substring(QUERY.length())));
    }
    String text = answers.toString().strip() + "\n";
    if (REWRITE) Files.writeString(file, text);
    assertThat(file).as("-Drankings=rewrite writes it anew").hasContent(text);
  }

  /** Without scores: they move with every page that is added, and nobody reads them. */
  private static String answered(String query) throws IOException {
    Answer answer = archive.ask(Question.of(query, SHOWN));
    var text = new StringBuilder(QUERY + query + "\n");
    text.append("read as: ").append(QueryParser.parse(query).query()).append('\n');
    if (answer.corrected() != null)
      text.append("corrected to: ").append(answer.corrected()).append('\n');
    for (String notice : answer.notices()) text.append("notice: ").append(notice).append('\n');
    text.append("total: ").append(answer.total()).append('\n');
    for (int i = 0; i < answer.hits().size(); i++) text.append(hit(i + 1, answer.hits().get(i)));
    return text.append('\n').toString();
  }

  private static String hit(int rank, Answer.Hit hit) {
    String file = "  %d. %s\n".formatted(rank, hit.review().source().file());
    return hit.reasons().isEmpty()
        ? file
        : file + "     %s\n".formatted(String.join("; ", hit.reasons()));
  }
}
