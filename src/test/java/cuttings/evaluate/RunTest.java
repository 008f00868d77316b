package cuttings.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void file() {
    file = folder.resolve("run.txt");
  }

  @Test
  void theScoreGivesTheOrderAndTheRankDecidesBetweenEqualOnes() throws IOException {
    Files.writeString(
        file,
        """
        7 Q0 c.html 1 0.5 other
        7 Q0 a.html 3 1.5e1 other
        7 Q0 d.html 4 -2 other
        7 Q0 b.html 0 0.5 other
        """);

    assertThat(documents("7")).containsExactly("a.html", "b.html", "c.html", "d.html");
  }

  @Test
  void aDocumentThatComesTwiceKeepsItsBetterPlace() throws IOException {
    Files.writeString(file, "7 Q0 a 1 3 x\n7 Q0 b 2 2 x\n7 Q0 a 3 1 x\n");

    assertThat(documents("7")).containsExactly("a", "b");
  }

  @Test
  void aDocumentMayHaveBlanksInItsName() throws IOException {
    Files.writeString(file, "7\tQ0\tThe Lamp (1999).html\t1\t9\tx\n\n  8 Q0 b 1 9 x \n");

    assertThat(documents("7")).containsExactly("The Lamp (1999).html");
    assertThat(documents("8")).containsExactly("b");
    assertThat(documents("9")).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    var lists = new LinkedHashMap<String, RankedList>();
    lists.put("9", new RankedList(List.of("b.html", "a b.html"), null, List.of()));
    lists.put("7", new RankedList(List.of("c.html"), null, List.of()));
    var run = new Run(lists);

    Files.write(file, run.lines());

    assertThat(Files.readAllLines(file).getFirst()).isEqualTo("9 Q0 b.html 1 100 cuttings");
    assertThat(Run.read(file)).isEqualTo(run);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7 Q0 a.html 1 0.5", "7 Q0 a.html first 0.5 x", "7", "7 0 a.html 3", "7 Q0 1 2 x"})
  void aLineWithoutSixColumnsIsNamedByFileAndLine(String line) throws IOException {
    Files.writeString(file, "7 Q0 b.html 1 1 x\n\n" + line + "\n");

    assertThatThrownBy(() -> Run.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + ", line 3: not topic, Q0, document, rank, score and run");
  }

  @ParameterizedTest
  @ValueSource(strings = {"high", "NaN", "1,5"})
  void aScoreThatIsNoNumberIsNamedByFileAndLine(String score) throws IOException {
    Files.writeString(file, "7 Q0 b.html 1 " + score + " x\n");

    assertThatThrownBy(() -> Run.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("%s, line 1: the score “%s” is no number".formatted(file, score));
  }

  private List<String> documents(String topic) throws IOException {
    return Run.read(file).of(new Topic(topic, "title", "x")).documents();
  }
}
