package cuttings.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedTopicsTest {
  @TempDir Path folder;
  private Path topics;
  private Path qrels;

  @BeforeEach
  void files() throws IOException {
    topics = folder.resolve("topics.tsv");
    qrels = folder.resolve("qrels.txt");
    Files.writeString(
        topics, "id\tfamily\tquery\n7\ttitle\tthe tide\n8\tactor\tana reyes\n9\ttitle\tsalt\n");
  }

  @Test
  void familiesAreToldInOrderAndIdsWithoutATopicToo() throws IOException {
    Files.writeString(qrels, "7 0 a 1\n8 0 a 1\n9 0 a 1\n3 0 a 1\n11 0 a 1\n");

    JudgedTopics judged = JudgedTopics.read(topics, qrels);

    assertThat(judged.families()).containsExactly("actor", "title");
    assertThat(judged.withoutTopic()).containsExactly("11", "3");
  }

  @Test
  void topicsThatARunLacksAreTold() throws IOException {
    Files.writeString(qrels, "7 0 a 1\n8 0 a 1\n9 0 a 1\n");

    assertThat(JudgedTopics.read(topics, qrels).without(new Run(Map.of("8", RankedList.EMPTY))))
        .containsExactly("7", "9");
  }

  @Test
  void aTopicWithoutJudgementsIsAnError() throws IOException {
    Files.writeString(qrels, "7 0 a 1\n9 0 a 1\n");

    assertThatThrownBy(() -> JudgedTopics.read(topics, qrels))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(qrels + ": topic 8 (“ana reyes”) has no judgements");
  }

  @Test
  void aTopicThatNoDocumentAnswersIsAnError() throws IOException {
    Files.writeString(qrels, "7 0 a 1\n8 0 a 0\n8 0 b 0\n9 0 a 1\n");

    assertThatThrownBy(() -> JudgedTopics.read(topics, qrels))
        .hasMessage(qrels + ": topic 8 (“ana reyes”) has no document of grade 1 or better");
  }

  @Test
  void noTopicsAtAllAreAnError() throws IOException {
    Files.writeString(topics, "id\tfamily\tquery\n");
    Files.writeString(qrels, "");

    assertThatThrownBy(() -> JudgedTopics.read(topics, qrels))
        .hasMessage(topics + " holds no topics");
    assertThatThrownBy(() -> new JudgedTopics(List.of(), new Judgements(Map.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
