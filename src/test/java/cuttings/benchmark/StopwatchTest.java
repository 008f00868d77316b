package cuttings.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class StopwatchTest {
  private final Stopwatch stopwatch = new Stopwatch(Stopwatch.Clock.WALL);
  private final Series series = new Series();

  @Test
  void workIsDoneOnceForEachTime() throws IOException {
    var done = new ArrayList<String>();

    for (int i = 0; i < 3; i++) stopwatch.time(() -> done.add("done"), series);

    assertThat(done).hasSize(3);
    assertThat(series.count()).isEqualTo(3);
    assertThat(series.total()).isNotNegative();
  }

  @Test
  void workThatFailsAddsNoTime() {
    assertThatThrownBy(() ->
            stopwatch.time(
                () -> {
                  throw new IOException("gone");
                },
                series))
        .hasMessage("gone");
    assertThat(series.count()).isZero();
  }

  @Test
  void eitherClockGoesForward() {
    for (Stopwatch.Clock clock : Stopwatch.Clock.values()) {
      long before = clock.nanos();

      assertThat(clock.nanos()).as(clock.name()).isGreaterThanOrEqualTo(before);
    }
  }
}
