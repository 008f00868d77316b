package cuttings.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Topics of which each has a right answer, with the judgements that say so. */
public record JudgedTopics(List<Topic> topics, Judgements judgements) {

  /**
   * @throws IllegalArgumentException naming a topic that no document is an answer to
   */
  public JudgedTopics {
    topics = List.copyOf(topics);
    if (topics.isEmpty()) throw new IllegalArgumentException("there are no topics");
    for (Topic topic : topics) {
      var grades = judgements.of(topic).values();
      if (grades.isEmpty())
        throw new IllegalArgumentException("topic %s has no judgements".formatted(topic));
      if (grades.stream().allMatch(grade -> grade == 0))
        throw new IllegalArgumentException(
            "topic %s has no document of grade 1 or better".formatted(topic));
    }
  }

  /**
   * Reads a table of topics and a qrels file.
   *
   * @throws IllegalArgumentException naming the file and what is wrong in it
   */
  public static JudgedTopics read(Path topics, Path qrels) throws IOException {
    List<Topic> read = Topic.read(topics);
    if (read.isEmpty()) throw new IllegalArgumentException(topics + " holds no topics");
    Judgements judgements = Judgements.read(qrels);
    try {
      return new JudgedTopics(read, judgements);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(qrels + ": " + e.getMessage(), e);
    }
  }

  /** Ids that are judged although there is no such topic, in order. */
  public Set<String> withoutTopic() {
    var ids = new TreeSet<>(judgements.grades().keySet());
    for (Topic topic : topics) ids.remove(topic.id());
    return ids;
  }

  /** The names of the families, in order. */
  public Set<String> families() {
    return topics.stream().map(Topic::family).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The ids of the topics that a run does not have, in order. */
  public Set<String> without(Run run) {
    return topics.stream()
        .map(Topic::id)
        .filter(id -> !run.lists().containsKey(id))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
