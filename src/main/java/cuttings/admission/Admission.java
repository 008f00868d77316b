package cuttings.admission;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;

/**
 * A bound on the work that runs at once, on threads of its own: work that keeps a core busy on a
 * virtual thread would let all others wait in the queue of the scheduler, which nobody sees and
 * nobody bounds.
 */
public final class Admission implements AutoCloseable {
  private final Limits limits;
  private final Queue queue;
  private final ExecutorService workers;
  private final LongAdder refused = new LongAdder();
  private final LongAdder tooLong = new LongAdder();

  /** One that nobody has come to. */
  public Admission(Limits limits) {
    this.limits = limits;
    queue = new Queue(limits, System::nanoTime);
    workers =
        Executors.newFixedThreadPool(
            limits.running(), Thread.ofPlatform().daemon().name("search-", 1).factory());
  }

  /**
   * Does work when there is a place for it, and waits for what it gives.
   *
   * @throws OverloadedException where there is none in time; nothing was done then
   * @throws TooLongException where it takes too long; it keeps its place until it ends
   * @throws IOException as the work does
   */
  public <T> T run(Callable<T> work) throws IOException {
    try {
      queue.enter();
    } catch (OverloadedException e) {
      refused.increment();
      throw e;
    }
    return result(start(work));
  }

  private <T> CompletableFuture<T> start(Callable<T> work) {
    var result = new CompletableFuture<T>();
    try {
      workers.execute(() -> complete(result, work));
    } catch (RuntimeException e) {
      queue.leave();
      throw e;
    }
    return result;
  }

  /** The place is free before the result is told: who asks again at once finds it so. */
  private <T> void complete(CompletableFuture<T> result, Callable<T> work) {
    T value;
    try {
      value = work.call();
    } catch (Throwable e) {
      queue.leave();
      result.completeExceptionally(e);
      return;
    }
    queue.leave();
    result.complete(value);
  }

  private <T> T result(CompletableFuture<T> future) throws IOException {
    try {
      return future.get(limits.answer().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException _) {
      tooLong.increment();
      throw new TooLongException(
          "this takes longer than %d seconds; ask for less".formatted(limits.answer().toSeconds()));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new OverloadedException("the service is stopping");
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException fault -> throw fault;
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  /**
   * Whether who comes now is refused in any case; then it is as if it had been, so ask once for
   * each who comes.
   */
  public boolean isFull() {
    boolean full = queue.isFull();
    if (full) refused.increment();
    return full;
  }

  /** How much runs now. */
  public int running() {
    return queue.inside();
  }

  /** How many wait now. */
  public int waiting() {
    return queue.waiting();
  }

  /** How many found no place so far. */
  public long refused() {
    return refused.sum();
  }

  /** How many answers took too long so far. */
  public long tooLong() {
    return tooLong.sum();
  }

  /** Ends the threads when what runs has ended; waits for nothing. */
  @Override
  public void close() {
    workers.shutdown();
  }
}
