package cuttings.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AdmissionTest {
  private static final Limits TWO =
      new Limits(2, 1000, Duration.ofSeconds(20), Duration.ofSeconds(20));

  @Test
  void workGivesWhatItGives() throws IOException {
    try (var admission = new Admission(TWO)) {
      assertThat(admission.<String>run(() -> "cut")).isEqualTo("cut");
      assertThat(admission.running()).isZero();
    }
  }

  @Test
  void faultsOfTheWorkAreThoseOfTheCaller() throws IOException {
    try (var admission = new Admission(TWO)) {
      assertThatThrownBy(() ->
              admission.run(() -> {
                throw new IOException("disk");
              }))
          .isInstanceOf(IOException.class)
          .hasMessage("disk");
      assertThatThrownBy(() ->
              admission.run(() -> {
                throw new IllegalArgumentException("what?");
              }))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() ->
              admission.run(() -> {
                throw new StackOverflowError();
              }))
          .isInstanceOf(StackOverflowError.class);
      assertThat(admission.running()).as("no place is lost").isZero();
    }
  }

  @Test
  void noMoreRunsAtOnceThanAllowed() throws Exception {
    var running = new AtomicInteger();
    var most = new AtomicInteger();
    try (var admission = new Admission(TWO);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var futures = new ArrayList<Future<?>>();
      for (int i = 0; i < 200; i++)
        futures.add(
            threads.submit(() ->
                admission.run(() -> {
                  most.accumulateAndGet(running.incrementAndGet(), Math::max);
                  Thread.sleep(1);
                  return running.decrementAndGet();
                })));
      for (Future<?> future : futures) future.get();
    }
    assertThat(most.get()).isBetween(1, 2);
  }

  @Test
  void whatTakesTooLongKeepsItsPlaceUntilItEnds() throws Exception {
    var limits = TWO.running(1).waiting(0).answer(Duration.ofMillis(20));
    var end = new CountDownLatch(1);
    try (var admission = new Admission(limits)) {
      assertThatThrownBy(() ->
              admission.run(() -> {
                end.await();
                return "late";
              }))
          .isInstanceOf(TooLongException.class);
      assertThat(admission.tooLong()).isEqualTo(1);
      assertThatThrownBy(() -> admission.run(() -> "next")).isInstanceOf(OverloadedException.class);
      assertThat(admission.refused()).isEqualTo(1);
      end.countDown();
      while (admission.running() > 0) Thread.sleep(1);
      assertThat(admission.<String>run(() -> "next")).isEqualTo("next");
    }
  }
}
