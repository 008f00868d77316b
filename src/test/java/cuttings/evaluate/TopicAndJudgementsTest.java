package cuttings.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two files of judged queries, and how a bad line in them is named. */
class TopicAndJudgementsTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void file() {
    file = folder.resolve("judged.txt");
  }

  @Test
  void topicsStandUnderALineOfColumnNames() throws IOException {
    Files.writeString(file, "id\tfamily\tquery\n7\ttitle\tthe tide\n\n8\tdirector\tana reyes\r\n");

    assertThat(Topic.read(file))
        .containsExactly(
            new Topic("7", "title", "the tide"), new Topic("8", "director", "ana reyes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8\ttitle", "8 title tide", "8\ttitle\t", "8\ttitle\ttide\tmore"})
  void aTopicWithoutThreeColumnsIsNamedByFileAndLine(String line) throws IOException {
    Files.writeString(file, "id\tfamily\tquery\n7\ttitle\tthe tide\n\n" + line + "\n");

    assertThatThrownBy(() -> Topic.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + ", line 4: not id, family and query parted by tabs");
  }

  @Test
  void anEmptyFileHasNoTopics() throws IOException {
    assertThat(Topic.read(Files.writeString(file, ""))).isEmpty();
  }

  @Test
  void gradesAreReadByTopicAndDocument() throws IOException {
    Files.writeString(file, "7 0 a.html 3\n7\t0\tb.html\t0\n\n  8 0 a.html 1  \n");

    Judgements judgements = Judgements.read(file);

    assertThat(judgements.of(new Topic("7", "title", "x")))
        .isEqualTo(Map.of("a.html", 3, "b.html", 0));
    assertThat(judgements.of(new Topic("8", "title", "x"))).isEqualTo(Map.of("a.html", 1));
    assertThat(judgements.of(new Topic("9", "title", "x"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8 0 a.html",
        "8 0 a.html high",
        "8 0 a.html 1.5",
        "8 0 a.html 100",
        "8 0 a page.html 1"
      })
  void aJudgementWithoutFourColumnsOrAGradeIsNamedByFileAndLine(String line) throws IOException {
    Files.writeString(file, "7 0 a.html 3\n" + line + "\n");

    assertThatThrownBy(() -> Judgements.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(file + ", line 2: not topic, 0, document and grade");
  }

  @Test
  void anIdThatComesTwiceIsNamedByFileAndLine() throws IOException {
    Files.writeString(file, "id\tfamily\tquery\n7\ttitle\tthe tide\n7\ttitle\tsalt\n");

    assertThatThrownBy(() -> Topic.read(file)).hasMessage(file + ", line 3: a second topic 7");
  }

  @Test
  void aGradeThatContradictsAnEarlierOneIsNamedByFileAndLine() throws IOException {
    Files.writeString(file, "7 0 a.html 3\n7 0 a.html 3\n7 0 a.html 1\n");

    assertThatThrownBy(() -> Judgements.read(file))
        .hasMessage(file + ", line 3: a.html had grade 3 before");
  }

  @Test
  void aLineThatIsNotInUtf8IsNamedByFileAndLine() throws IOException {
    Files.writeString(file, "id\tfamily\tquery\n7\ttitle\tamélie\n", StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> Topic.read(file)).hasMessage(file + ", line 2: not in UTF-8");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
    Files.writeString(file, "\ufeff7 0 a.html 3\n");

    assertThat(Judgements.read(file).of(new Topic("7", "title", "x")))
        .isEqualTo(Map.of("a.html", 3));
  }
}
