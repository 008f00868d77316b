package cuttings.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * How relevant documents are to topics, in the form of TREC: topic, 0, document, grade.
 *
 * @param grades by topic and document; what is not judged is not relevant
 */
public record Judgements(Map<String, Map<String, Integer>> grades) {
  public Judgements {
    grades = Map.copyOf(grades);
  }

  /**
   * Reads a qrels file.
   *
   * @throws IllegalArgumentException naming file and line, where a line has not four columns or
   *     contradicts an earlier one
   */
  public static Judgements read(Path file) throws IOException {
    var grades = new HashMap<String, Map<String, Integer>>();
    for (FileLine line : FileLine.read(file)) {
      String[] columns = line.text().strip().split("\\s+");
      if (columns.length != 4 || !columns[3].matches("\\d{1,2}"))
        throw line.wrong("not topic, 0, document and grade");
      Integer grade = Integer.valueOf(columns[3]);
      Integer before =
          grades.computeIfAbsent(columns[0], _ -> new HashMap<>()).put(columns[2], grade);
      if (before != null && !before.equals(grade))
        throw line.wrong("%s had grade %d before".formatted(columns[2], before));
    }
    return new Judgements(grades);
  }

  Map<String, Integer> of(Topic topic) {
    return grades.getOrDefault(topic.id(), Map.of());
  }
}
