package cuttings.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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
   * @throws IllegalArgumentException naming file and line, where a line has not three columns or an
   *     id comes a second time
   */
  public static List<Topic> read(Path file) throws IOException {
    var topics = new ArrayList<Topic>();
    var ids = new HashSet<String>();
    for (FileLine line : FileLine.read(file)) {
      if (line.number() == 1) continue;
      String[] columns = line.text().split("\t");
      if (columns.length != 3) throw line.wrong("not id, family and query parted by tabs");
      if (!ids.add(columns[0])) throw line.wrong("a second topic " + columns[0]);
      topics.add(new Topic(columns[0], columns[1], columns[2]));
    }
    return topics;
  }

  @Override
  public String toString() {
    return "%s (“%s”)".formatted(id, query);
  }
}
