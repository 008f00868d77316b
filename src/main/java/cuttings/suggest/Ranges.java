package cuttings.suggest;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/**
 * An array of ranks that gives the lowest few of any range without looking at all of it.
 *
 * <p>A tournament tree keeps the place of the least rank of every aligned range; the lowest few are
 * had by parting a range at its least, again and again (Hsu and Ottaviano, "Space-efficient data
 * structures for top-k completion", 2013).
 */
final class Ranges {
  private final int[] ranks;
  private final int[] tree;
  private final int leaves;

  Ranges(int[] ranks) {
    this.ranks = ranks;
    this.leaves = Math.max(1, Integer.highestOneBit(Math.max(1, ranks.length - 1)) << 1);
    this.tree = new int[2 * leaves];
    Arrays.fill(tree, -1);
    for (int i = 0; i < ranks.length; i++) tree[leaves + i] = i;
    for (int i = leaves - 1; i > 0; i--) tree[i] = lower(tree[2 * i], tree[2 * i + 1]);
  }

  private int lower(int a, int b) {
    if (a < 0) return b;
    if (b < 0) return a;
    return ranks[b] < ranks[a] ? b : a;
  }

  /** The place of the lowest rank from one place to before another; -1 where there is none. */
  private int lowest(int from, int to) {
    int best = -1;
    for (int low = from + leaves, high = to + leaves; low < high; low >>= 1, high >>= 1) {
      if ((low & 1) == 1) best = lower(best, tree[low++]);
      if ((high & 1) == 1) best = lower(best, tree[--high]);
    }
    return best;
  }

  private record Part(int place, int from, int to) {}

  /** Hands over places in the order of their ranks until the taker has enough. */
  void inOrder(int from, int to, IntPredicate goOn) {
    var parts = new PriorityQueue<Part>((a, b) -> Integer.compare(ranks[a.place], ranks[b.place]));
    add(parts, from, to);
    for (Part part = parts.poll(); part != null; part = parts.poll()) {
      if (!goOn.test(part.place)) return;
      add(parts, part.from, part.place);
      add(parts, part.place + 1, part.to);
    }
  }

  private void add(PriorityQueue<Part> parts, int from, int to) {
    int place = lowest(from, to);
    if (place >= 0) parts.add(new Part(place, from, to));
  }
}
