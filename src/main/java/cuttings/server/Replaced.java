package cuttings.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two versions of a file, of which the second has taken the place of the first.
 *
 * @param before empty where there was no file
 */
record Replaced(Optional<Version> before, Version after) {

  boolean changed() {
    return before.isEmpty() || !before.get().tag().equals(after.tag());
  }

  /** The lines that only the new version has, wherever they stand. */
  List<String> added() {
    return without(after.lines(), linesBefore());
  }

  /** The lines that only the old version had. */
  List<String> removed() {
    return without(linesBefore(), after.lines());
  }

  private List<String> linesBefore() {
    return before.map(Version::lines).orElse(List.of());
  }

  /** A line that stands twice in one and once in the other is left once. */
  private static List<String> without(List<String> lines, List<String> others) {
    var counts = new java.util.HashMap<String, Integer>();
    for (String other : others) counts.merge(other, 1, Integer::sum);
    var left = new ArrayList<String>();
    for (String line : lines)
      if (counts.merge(line, -1, Integer::sum) < 0 && !line.isBlank()) left.add(line);
    return left;
  }
}
