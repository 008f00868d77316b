package cuttings.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class QueueTest {
  private static final Limits ONE =
      new Limits(1, 3, Duration.ofSeconds(20), Duration.ofSeconds(20));
  private static final Limits HASTY =
      new Limits(1, 3, Duration.ofMillis(30), Duration.ofSeconds(20));

  private final AtomicLong now = new AtomicLong();

  private Queue queue(Limits limits) {
    return new Queue(limits, now::get);
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  /** Threads that wait, in the order in which they came, and note when they are let in. */
  private static List<Thread> waiting(Queue queue, int number, List<Integer> letIn)
      throws InterruptedException {
    var threads = new ArrayList<Thread>();
    for (int i = 1; i <= number; i++) {
      int which = i;
      threads.add(Thread.startVirtualThread(() -> enterAndLeave(queue, which, letIn)));
      while (queue.waiting() < i) Thread.sleep(1);
    }
    return threads;
  }

  private static void enterAndLeave(Queue queue, int which, List<Integer> letIn) {
    try {
      queue.enter();
    } catch (OverloadedException _) {
      return;
    }
    letIn.add(which);
    queue.leave();
  }

  private static void join(List<Thread> threads) throws InterruptedException {
    for (Thread thread : threads) thread.join();
  }

  @Test
  void whoFindsAPlaceDoesNotWait() {
    Queue queue = queue(ONE);
    queue.enter();
    assertThat(queue.inside()).isEqualTo(1);
    queue.leave();
    queue.enter();
    queue.leave();
    assertThat(queue.inside()).isZero();
  }

  @Test
  void inABurstWhoCameFirstIsLetInFirst() throws InterruptedException {
    Queue queue = queue(ONE);
    var letIn = Collections.synchronizedList(new ArrayList<Integer>());
    queue.enter();
    var threads = waiting(queue, 3, letIn);
    queue.leave();
    join(threads);
    assertThat(letIn).containsExactly(1, 2, 3);
    assertThat(queue.inside()).isZero();
  }

  @Test
  void aFullQueueSendsAwayAtOnce() throws InterruptedException {
    Queue queue = queue(ONE);
    queue.enter();
    var threads = waiting(queue, 3, Collections.synchronizedList(new ArrayList<>()));
    assertThatThrownBy(queue::enter).isInstanceOf(OverloadedException.class);
    queue.leave();
    join(threads);
  }

  @Test
  void aQueueThatStaysIsSentAway() throws InterruptedException {
    Queue queue = queue(ONE);
    var letIn = Collections.synchronizedList(new ArrayList<Integer>());
    queue.enter();
    var threads = waiting(queue, 3, letIn);
    pass(Duration.ofMillis(501));
    assertThatThrownBy(queue::enter).isInstanceOf(OverloadedException.class);
    join(threads);
    assertThat(letIn).isEmpty();
    queue.leave();
    assertThat(queue.inside()).isZero();
  }

  @Test
  void inOverloadWhoFindsAPlaceIsLetInAndNobodyWaits() throws InterruptedException {
    Queue queue = overloaded();
    assertThat(queue.isFull()).isFalse();
    queue.enter();
    assertThat(queue.isFull()).isTrue();
    assertThatThrownBy(queue::enter).isInstanceOf(OverloadedException.class);
    queue.leave();
    queue.enter();
  }

  /** A queue that was full, with all gone since. */
  private Queue overloaded() throws InterruptedException {
    Queue queue = queue(ONE);
    queue.enter();
    var threads = waiting(queue, 3, Collections.synchronizedList(new ArrayList<>()));
    assertThatThrownBy(queue::enter).isInstanceOf(OverloadedException.class);
    queue.leave();
    join(threads);
    return queue;
  }

  /** As many a second as are given, each of 4 ms. */
  private void comeEachSecond(Queue queue, int number) {
    for (int i = 0; i < number; i++) {
      queue.enter();
      pass(Duration.ofMillis(4));
      queue.leave();
      pass(Duration.ofNanos(Duration.ofSeconds(1).toNanos() / number).minusMillis(4));
    }
    pass(Duration.ofMillis(1));
  }

  @Test
  void whileMoreComesThanCanBeDoneOverloadStays() throws InterruptedException {
    Queue queue = overloaded();
    for (int second = 0; second < 5; second++) {
      queue.enter();
      for (int i = 0; i < 1_000; i++) {
        assertThat(queue.isFull()).isTrue();
        pass(Duration.ofMillis(1));
        if (i % 4 == 3) {
          queue.leave();
          queue.enter();
        }
      }
      queue.leave();
    }
  }

  @Test
  void whenAllThatComesCanBeDoneTheQueueIsPatientAgain() throws InterruptedException {
    Queue queue = overloaded();
    for (int second = 0; second < 2; second++) comeEachSecond(queue, 100);
    var letIn = Collections.synchronizedList(new ArrayList<Integer>());
    queue.enter();
    var threads = waiting(queue, 3, letIn);
    queue.leave();
    join(threads);
    assertThat(letIn).containsExactly(1, 2, 3);
  }

  @Test
  void whoWaitsTooLongIsSentAwayAndHoldsNoPlace() {
    Queue queue = queue(HASTY);
    queue.enter();
    assertThatThrownBy(queue::enter).isInstanceOf(OverloadedException.class);
    assertThat(queue.waiting()).isZero();
    queue.leave();
    assertThat(queue.inside()).isZero();
    queue.enter();
  }

  @Test
  void anInterruptedThreadIsSentAway() throws InterruptedException {
    Queue queue = queue(ONE);
    queue.enter();
    var threads = waiting(queue, 1, Collections.synchronizedList(new ArrayList<>()));
    threads.getFirst().interrupt();
    join(threads);
    assertThat(queue.waiting()).isZero();
    queue.leave();
    assertThat(queue.inside()).isZero();
  }
}
