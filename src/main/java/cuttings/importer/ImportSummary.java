package cuttings.importer;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import did, with everything it left out.
 *
 * @param read files looked at
 * @param reviews reviews indexed
 * @param articles other pieces about film indexed
 * @param others pieces on other subjects indexed
 * @param repeated pages that repeat another of the same address word for word
 * @param known how many of the reviews have a field, for the fields every review should have
 * @param doubtful reviews of which a field that matters is no more than a guess, and why
 * @param dropped files left out, by reason
 * @param learnt what the archive has learnt of itself
 */
public record ImportSummary(
    int read,
    int reviews,
    int articles,
    int others,
    int repeated,
    Map<String, Integer> known,
    List<String> doubtful,
    Map<String, Dropped> dropped,
    Learnt learnt,
    Duration took) {

  /** Files left out for one reason, with the first of them. */
  public record Dropped(int count, List<String> examples) {
    public Dropped {
      examples = List.copyOf(examples);
    }
  }

  public ImportSummary {
    known = new LinkedHashMap<>(known);
    doubtful = List.copyOf(doubtful);
    dropped = new TreeMap<>(dropped);
  }

  /** Pages that a fault kept out, not their content. */
  public int failed() {
    int failed = 0;
    for (String reason : List.of("fault", "unreadable"))
      if (dropped.containsKey(reason)) failed += dropped.get(reason).count();
    return failed;
  }
}
