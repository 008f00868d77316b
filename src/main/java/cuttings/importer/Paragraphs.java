package cuttings.importer;

import cuttings.analysis.Folding;
import cuttings.review.Body;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The paragraphs of an archive, counted, to find those that belong to the site: they recur on pages
 * that share nothing else.
 *
 * <p>Copies of one page share all their paragraphs, so pages count once for each longest paragraph.
 * A sentence that a critic repeats stands anywhere; what a site adds stands before the text or
 * after it, or is long.
 */
final class Paragraphs {
  private static final int EDGE_FIRST = 2;
  private static final int EDGE_LAST = 4;
  private static final int LEAST_WORDS = 3;
  private static final int LONG = 8;

  /** Pages it takes for a paragraph of many words at the edge, for one in the middle, for a few. */
  private static final int FEW_PAGES = 3;

  private static final int SOME_PAGES = 5;
  private static final int MANY_PAGES = 10;
  private static final double EDGE_SHARE = 0.8;
  private static final int MOST_KEPT = 16;

  private final Map<String, Count> counts = new HashMap<>();

  private static final class Count {
    private final String text;
    private int pages;
    private int edges;

    /** Longest paragraphs of the first pages that have it; beyond those every page counts. */
    private final Set<Integer> signatures = new HashSet<>();

    Count(String text) {
      this.text = text;
    }
  }

  /** Counts the paragraphs of one page. */
  void add(Body body) {
    List<Body.Block> blocks = body.blocks();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      String key = key(blocks.get(i).text());
      if (words(key) < LEAST_WORDS || !seen.add(key)) continue;
      int signature = signature(blocks, i);
      String text = blocks.get(i).text();
      Count count = counts.computeIfAbsent(key, _ -> new Count(text));
      if (count.signatures.size() < MOST_KEPT && !count.signatures.add(signature)) continue;
      count.pages++;
      if (i < EDGE_FIRST || i >= blocks.size() - EDGE_LAST) count.edges++;
    }
  }

  /** The longest paragraph beside this one. */
  private static int signature(List<Body.Block> blocks, int except) {
    String longest = "";
    for (int i = 0; i < blocks.size(); i++)
      if (i != except && blocks.get(i).text().length() > longest.length())
        longest = blocks.get(i).text();
    return key(longest).hashCode();
  }

  /** Those that belong to the site, the most frequent first. */
  List<Learnt.Recurring> recurring() {
    var found = new ArrayList<Learnt.Recurring>();
    counts.forEach((key, count) -> {
      if (recurs(key, count)) found.add(new Learnt.Recurring(count.text, count.pages));
    });
    found.sort(
        Comparator.comparingInt(Learnt.Recurring::pages)
            .reversed()
            .thenComparing(Learnt.Recurring::text));
    return found;
  }

  private static boolean recurs(String key, Count count) {
    boolean edge = count.edges >= EDGE_SHARE * count.pages;
    if (words(key) < LONG) return edge && count.pages >= MANY_PAGES;
    return count.pages >= (edge ? FEW_PAGES : SOME_PAGES);
  }

  private static int words(String key) {
    int words = key.isEmpty() ? 0 : 1;
    for (int i = 0; i < key.length(); i++) if (key.charAt(i) == ' ') words++;
    return words;
  }

  /** What two paragraphs share that say the same. */
  static String key(String text) {
    return Folding.words(text);
  }
}
