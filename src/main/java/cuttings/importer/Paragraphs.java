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
import java.util.function.IntFunction;

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

  private final Map<Long, Count> counts = new HashMap<>();

  /**
   * What is counted of one paragraph of a page.
   *
   * @param key what two paragraphs share that say the same
   * @param block its number in the text, from 0
   * @param edge whether it stands near the beginning or the end
   * @param wordy whether it is of many words
   * @param signature of the longest paragraph beside it
   */
  record Seen(long key, int block, boolean edge, boolean wordy, int signature) {}

  private static final class Count {
    private final boolean wordy;
    private final IntFunction<String> texts;
    private final int block;
    private int pages;
    private int edges;

    /** Longest paragraphs of the first pages that have it; beyond those every page counts. */
    private final Set<Integer> signatures = new HashSet<>();

    Count(Seen seen, IntFunction<String> texts) {
      this.wordy = seen.wordy();
      this.block = seen.block();
      this.texts = texts;
    }

    boolean recurs() {
      boolean edge = edges >= EDGE_SHARE * pages;
      if (!wordy) return edge && pages >= MANY_PAGES;
      return pages >= (edge ? FEW_PAGES : SOME_PAGES);
    }
  }

  /** What is to be counted of a text. */
  static List<Seen> in(Body body) {
    List<Body.Block> blocks = body.blocks();
    var seen = new ArrayList<Seen>();
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      String words = Folding.words(blocks.get(i).text());
      if (count(words) < LEAST_WORDS || !keys.add(words)) continue;
      boolean edge = i < EDGE_FIRST || i >= blocks.size() - EDGE_LAST;
      seen.add(new Seen(hash(words), i, edge, count(words) >= LONG, signature(blocks, i)));
    }
    return seen;
  }

  /**
   * Counts the paragraphs of one page.
   *
   * @param texts the text of a paragraph by its number, asked for only where it recurs
   */
  void add(List<Seen> page, IntFunction<String> texts) {
    for (Seen seen : page) {
      Count count = counts.computeIfAbsent(seen.key(), _ -> new Count(seen, texts));
      if (count.signatures.size() < MOST_KEPT && !count.signatures.add(seen.signature())) continue;
      count.pages++;
      if (seen.edge()) count.edges++;
    }
  }

  /** The longest paragraph beside this one. */
  private static int signature(List<Body.Block> blocks, int except) {
    String longest = "";
    for (int i = 0; i < blocks.size(); i++)
      if (i != except && blocks.get(i).text().length() > longest.length())
        longest = blocks.get(i).text();
    return Folding.words(longest).hashCode();
  }

  /** Those that belong to the site, the most frequent first. */
  List<Learnt.Recurring> recurring() {
    var found = new ArrayList<Learnt.Recurring>();
    for (Count count : counts.values())
      if (count.recurs())
        found.add(new Learnt.Recurring(count.texts.apply(count.block), count.pages));
    found.sort(
        Comparator.comparingInt(Learnt.Recurring::pages)
            .reversed()
            .thenComparing(Learnt.Recurring::text));
    return found;
  }

  private static int count(String words) {
    int count = words.isEmpty() ? 0 : 1;
    for (int i = 0; i < words.length(); i++) if (words.charAt(i) == ' ') count++;
    return count;
  }

  /** What two paragraphs share that say the same. */
  static long key(String text) {
    return hash(Folding.words(text));
  }

  /** FNV-1a of 64 bits: the same in every run, and as good as the text among some millions. */
  static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    return hash;
  }
}
