package cuttings.cli;

import cuttings.evaluate.Comparison;
import cuttings.evaluate.Floor;
import cuttings.evaluate.RankingReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one evaluation of a ranking found, before it is printed.
 *
 * @param label what was measured
 * @param against what it was compared against; null where it was not
 */
record Evaluation(
    String label, RankingReport report, @Nullable Against against, List<Floor.Finding> floors) {

  /** What a ranking was compared against, and how they differ. */
  record Against(String label, Comparison comparison) {}

  Evaluation {
    floors = List.copyOf(floors);
  }

  boolean everyFloorIsMet() {
    return floors.stream().allMatch(Floor.Finding::met);
  }
}
