package cuttings.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An array and a sorted list must count alike. */
class TallyTest {
  private static List<String> counts(Tally tally) {
    var counts = new ArrayList<String>();
    tally.forEach((number, times) -> counts.add(number + "×" + times));
    return counts;
  }

  @Test
  void fewNumbersOfAWideRangeAreSortedAndManyHaveTheirPlaces() {
    assertThat(Tally.of(0, 1_000_000, 10)).isInstanceOf(Tally.Sparse.class);
    assertThat(Tally.of(0, 1_000_000, 100_000)).isInstanceOf(Tally.Dense.class);
    assertThat(Tally.of(1888, 2025, 1)).isInstanceOf(Tally.Dense.class);
  }

  @Test
  void aRangeBeyondAnyArrayIsSorted() {
    assertThat(Tally.of(Long.MIN_VALUE, Long.MAX_VALUE, 1_000_000))
        .isInstanceOf(Tally.Sparse.class);
  }

  @Test
  void nothingSeenGivesNothing() {
    assertThat(counts(Tally.of(0, -1, 0))).isEmpty();
    assertThat(counts(Tally.of(0, 1_000_000, 0))).isEmpty();
  }

  @Test
  void bothCountWhatAMapCounts() {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    var random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      int lowest = random.nextInt(100) - 50;
      int highest = lowest + random.nextInt(3_000);
      Tally dense = Tally.of(lowest, highest, 1_000_000);
      Tally sparse = Tally.of(Long.MIN_VALUE, Long.MAX_VALUE, 500);
      var expected = new TreeMap<Long, Integer>();
      for (int i = random.nextInt(500); i > 0; i--) {
        long number = random.nextLong(lowest, highest + 1L);
        dense.add(number);
        sparse.add(number);
        expected.merge(number, 1, Integer::sum);
      }
      var each = expected.entrySet().stream().map(e -> e.getKey() + "×" + e.getValue()).toList();
      assertThat(counts(dense)).as("-Dtests.seed=%d", seed).isEqualTo(each);
      assertThat(counts(sparse)).as("-Dtests.seed=%d", seed).isEqualTo(each);
    }
  }
}
