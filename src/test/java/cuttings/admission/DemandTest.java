package cuttings.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DemandTest {
  private long now;
  private final Demand demand = new Demand(2, 0);

  /** A second in which so many come, of whom so many are let in for so many milliseconds each. */
  private void second(int come, int letIn, int millis) {
    for (int i = 0; i < come; i++) demand.comes();
    long each = Duration.ofMillis(millis).toNanos();
    for (int i = 0; i < letIn; i++) {
      // work of both places is told of one after the other, with the same sum
      demand.pass(now += each / 2, 2);
      demand.isDone();
    }
    long rest = Duration.ofSeconds(1).toNanos() - letIn * each / 2;
    demand.pass(now += rest, 0);
  }

  @Test
  void beforeAWholeSecondNothingIsKnown() {
    demand.pass(now += 1_000, 1);
    assertThat(demand.canBeMet()).isFalse();
  }

  @Test
  void aSecondInWhichNobodyComesCanBeMet() {
    second(0, 0, 0);
    assertThat(demand.canBeMet()).isTrue();
  }

  @Test
  void whoIsSentAwayCountsAsWell() {
    second(300, 150, 5);
    assertThat(demand.canBeMet()).as("1,500 ms of 2,000").isTrue();
    second(350, 150, 5);
    assertThat(demand.canBeMet()).as("1,750 ms of 2,000").isFalse();
  }

  @Test
  void workThatDoesNotEndIsAllThatCanBeDone() {
    demand.comes();
    demand.pass(now += Duration.ofSeconds(1).toNanos(), 2);
    assertThat(demand.canBeMet()).isFalse();
  }

  @Test
  void afterItIsForgottenAWholeSecondMustPass() {
    second(1, 1, 5);
    assertThat(demand.canBeMet()).isTrue();
    demand.forget();
    assertThat(demand.canBeMet()).isFalse();
    second(1, 1, 5);
    assertThat(demand.canBeMet()).isTrue();
  }
}
