package cuttings.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
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
   * @throws IllegalArgumentException naming file and line, where a line has not four columns
   */
  public static Judgements read(Path file) throws IOException {
    var grades = new HashMap<String, Map<String, Integer>>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) continue;
      String[] columns = lines.get(i).strip().split("\\s+");
      if (columns.length != 4 || !columns[3].matches("\\d{1,2}"))
        throw new IllegalArgumentException(
            "%s, line %d: not topic, 0, document and grade".formatted(file, i + 1));
      grades
          .computeIfAbsent(columns[0], _ -> new HashMap<>())
          .put(columns[2], Integer.valueOf(columns[3]));
    }
    return new Judgements(grades);
  }

  Map<String, Integer> of(Topic topic) {
    return grades.getOrDefault(topic.id(), Map.of());
  }
}
