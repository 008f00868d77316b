package cuttings.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** All floors that a ranking is held to. */
public record Floors(List<Floor> floors) {
  private static final String COMMENT = "#";

  public Floors {
    floors = List.copyOf(floors);
  }

  /**
   * Reads lines of family, least success and, where wanted, least nDCG, parted by tabs; a line that
   * begins with # is a comment.
   *
   * @throws IllegalArgumentException naming file and line, where a line is none of these
   */
  public static Floors read(Path file) throws IOException {
    var floors = new ArrayList<Floor>();
    for (FileLine line : FileLine.read(file)) {
      if (line.text().startsWith(COMMENT)) continue;
      String[] columns = line.text().split("\t");
      if (columns.length < 2 || columns.length > 3)
        throw line.wrong("not family, success and perhaps nDCG parted by tabs");
      floors.add(floor(line, columns[0], Floor.Measure.SUCCESS, columns[1]));
      if (columns.length == 3) floors.add(floor(line, columns[0], Floor.Measure.NDCG, columns[2]));
    }
    return new Floors(floors);
  }

  private static Floor floor(FileLine line, String family, Floor.Measure measure, String least) {
    return new Floor(
        family.strip(), measure, Floor.share(least.strip(), line.where()), line.where());
  }

  /** These and others. */
  public Floors and(List<Floor> more) {
    var all = new ArrayList<>(floors);
    all.addAll(more);
    return new Floors(all);
  }

  /**
   * Checks that every floor is of a family there is.
   *
   * @throws IllegalArgumentException naming the nearest family
   */
  public void check(Collection<String> families) {
    for (Floor floor : floors) floor.check(families);
  }

  /** What was measured at each floor. */
  public List<Floor.Finding> of(RankingReport report) {
    return floors.stream().map(floor -> floor.of(report)).toList();
  }
}
