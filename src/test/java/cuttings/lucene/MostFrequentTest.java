package cuttings.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.lucene.MostFrequent.Counted;
import org.junit.jupiter.api.Test;

class MostFrequentTest {
  @Test
  void theMostFrequentComeFirst() {
    assertThat(offered(2, 3, 9, 5).list()).containsExactly(new Counted(1, 9), new Counted(2, 5));
  }

  @Test
  void ofEqualOnesTheLowerIsKeptAndComesFirst() {
    assertThat(offered(3, 4, 4, 7, 4, 4).list())
        .containsExactly(new Counted(2, 7), new Counted(0, 4), new Counted(1, 4));
  }

  @Test
  void fewerThanWantedAreAllKept() {
    assertThat(offered(5, 1, 2).list()).containsExactly(new Counted(1, 2), new Counted(0, 1));
  }

  /** The numbers 0, 1, 2, ..., each seen so often. */
  private static MostFrequent offered(int most, int... times) {
    var frequent = new MostFrequent(most);
    for (int number = 0; number < times.length; number++) frequent.offer(number, times[number]);
    return frequent;
  }
}
