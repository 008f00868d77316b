package cuttings.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The most frequent of the numbers it is offered in ascending order; of equal ones the lower. */
final class MostFrequent {
  private static final Comparator<Counted> WORST_FIRST =
      Comparator.comparingInt(Counted::times)
          .thenComparing(Comparator.comparingLong(Counted::number).reversed());

  /** A number with how often it was seen. */
  record Counted(long number, int times) {}

  private final int most;
  private final PriorityQueue<Counted> kept;
  private int least;

  MostFrequent(int most) {
    this.most = most;
    this.kept = new PriorityQueue<>(most, WORST_FIRST);
  }

  void offer(long number, int times) {
    if (times <= least) return;
    kept.add(new Counted(number, times));
    if (kept.size() > most) kept.remove();
    if (kept.size() == most) least = kept.element().times();
  }

  /** The most frequent first. */
  List<Counted> list() {
    var list = new ArrayList<>(kept);
    list.sort(WORST_FIRST.reversed());
    return list;
  }
}
