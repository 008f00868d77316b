package cuttings.evaluate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a text agrees with the true one, by shared runs of four words, as the published benchmark
 * of article extraction counts.
 *
 * @param precision share of the runs found that are true
 * @param recall share of the true runs that were found
 */
public record TextOverlap(double precision, double recall) {
  private static final int RUN = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Compares a text with the true one; two empty texts agree. */
  public static TextOverlap of(String found, String truth) {
    Map<List<String>, Integer> foundRuns = runs(found);
    Map<List<String>, Integer> trueRuns = runs(truth);
    int shared = 0;
    for (var run : foundRuns.entrySet())
      shared += Math.min(run.getValue(), trueRuns.getOrDefault(run.getKey(), 0));
    return new TextOverlap(share(shared, foundRuns), share(shared, trueRuns));
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double share(int shared, Map<List<String>, Integer> runs) {
    int all = runs.values().stream().mapToInt(Integer::intValue).sum();
    return all == 0 ? 1 : (double) shared / all;
  }

  /** A text shorter than a run is one run. */
  private static Map<List<String>, Integer> runs(String text) {
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    String[] words = matcher.results().map(result -> result.group()).toArray(String[]::new);
    var runs = new HashMap<List<String>, Integer>();
    if (words.length == 0) return runs;
    int last = Math.max(0, words.length - RUN);
    for (int i = 0; i <= last; i++)
      runs.merge(
          List.copyOf(Arrays.asList(words).subList(i, Math.min(words.length, i + RUN))),
          1,
          Integer::sum);
    return runs;
  }
}
