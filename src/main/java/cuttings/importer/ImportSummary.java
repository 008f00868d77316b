package cuttings.importer;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What an import did, with everything it left out.
 *
 * @param read files looked at
 * @param reviews reviews indexed
 * @param articles other pieces indexed
 * @param repeated pages that repeat another of the same address word for word
 * @param dropped files left out, by reason
 */
public record ImportSummary(
    int read,
    int reviews,
    int articles,
    int repeated,
    Map<String, Dropped> dropped,
    Duration took) {

  /** Files left out for one reason, with the first of them. */
  public record Dropped(int count, List<String> examples) {
    public Dropped {
      examples = List.copyOf(examples);
    }
  }

  public ImportSummary {
    dropped = Map.copyOf(dropped);
  }

  /** Pages that a fault kept out, not their content. */
  public int failed() {
    int failed = 0;
    for (String reason : List.of("fault", "unreadable"))
      if (dropped.containsKey(reason)) failed += dropped.get(reason).count();
    return failed;
  }
}
