package cuttings.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SeriesTest {
  @Test
  void theMedianIsTheTimeInTheMiddleWhateverTheOrder() {
    assertThat(series(5_000, 1_000, 9_000).median()).isEqualTo(5);
    assertThat(series(4_000, 1_000, 9_000, 3_000).median()).isEqualTo(3);
    assertThat(series(1_500).median()).isEqualTo(1.5);
  }

  @Test
  void ninetyNineOfAHundredDoNotExceedP99() {
    assertThat(series(LongStream.rangeClosed(1, 100).map(i -> i * 1_000).toArray()).p99())
        .isEqualTo(99);
    assertThat(series(LongStream.rangeClosed(1, 1_000).map(i -> i * 1_000).toArray()).p99())
        .isEqualTo(990);
    assertThat(series(1_000, 2_000).p99()).isEqualTo(2);
  }

  @Test
  void manyTimesAreKept() {
    Series many = series(LongStream.range(0, 10_000).toArray());

    assertThat(many.count()).isEqualTo(10_000);
    assertThat(many.total()).isEqualTo(49_995);
  }

  @Test
  void severalBecomeOne() {
    Series all = Series.of(List.of(series(1_000, 9_000), new Series(), series(2_000)));

    assertThat(all.count()).isEqualTo(3);
    assertThat(all.median()).isEqualTo(2);
  }

  @Test
  void withoutTimesThereIsNoMiddle() {
    assertThat(new Series().median()).isNaN();
    assertThat(new Series().total()).isZero();
  }

  private static Series series(long... nanos) {
    var series = new Series();
    for (long each : nanos) series.add(each);
    return series;
  }
}
