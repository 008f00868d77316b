package cuttings.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A query whose right answers are known.
 *
 * @param family the kind of query it stands for, such as {@code title_typo}
 */
public record Topic(String id, String family, String query) {

  /**
   * Reads a table of id, family and query, parted by tabs, under a line of column names.
   *
   * @throws IllegalArgumentException naming file and line, where a line has not three columns
   */
  public static List<Topic> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    var topics = new ArrayList<Topic>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) continue;
      String[] columns = lines.get(i).split("\t");
      if (columns.length != 3)
        throw new IllegalArgumentException(
            "%s, line %d: not id, family and query parted by tabs".formatted(file, i + 1));
      topics.add(new Topic(columns[0], columns[1], columns[2]));
    }
    return topics;
  }
}
