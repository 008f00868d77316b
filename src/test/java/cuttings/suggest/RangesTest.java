package cuttings.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RangesTest {
  private final long seed = Long.getLong("tests.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void anyRangeIsGivenAsIfItWereSorted() {
    for (int i = 0; i < 1_000; i++) {
      int[] ranks = random.ints(random.nextInt(40), 0, 20).toArray();
      int from = random.nextInt(ranks.length + 1);
      int to = from + random.nextInt(ranks.length + 1 - from);
      int wanted = 1 + random.nextInt(10);
      var given = new ArrayList<Integer>();
      new Ranges(ranks)
          .inOrder(
              from,
              to,
              place -> {
                given.add(place);
                return given.size() < wanted;
              });
      String about =
          "-Dtests.seed=%d: %s, %d to %d".formatted(seed, Arrays.toString(ranks), from, to);
      assertThat(given.stream().map(place -> ranks[place]))
          .as(about)
          .containsExactlyElementsOf(sorted(ranks, from, to).limit(wanted).boxed().toList());
      assertThat(given).as(about).doesNotHaveDuplicates().allMatch(at -> from <= at && at < to);
    }
  }

  private static IntStream sorted(int[] ranks, int from, int to) {
    return IntStream.range(from, to).map(place -> ranks[place]).sorted();
  }

  @Test
  void anEmptyRangeHasNone() {
    var given = new ArrayList<Integer>();
    new Ranges(new int[] {}).inOrder(0, 0, given::add);
    new Ranges(new int[] {4, 2}).inOrder(1, 1, given::add);
    assertThat(given).isEmpty();
  }
}
