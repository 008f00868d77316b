package cuttings.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work done on all cores whose results are handed on in the order of what was given, so that two
 * runs build equal indexes.
 */
final class InOrder {
  private static final int CORES = Math.max(1, Runtime.getRuntime().availableProcessors());
  private static final int AHEAD = CORES * 16;

  private InOrder() {}

  /** Something that hands out things one by one. */
  interface Supply<T> {
    void forEach(Consumer<T> consumer) throws IOException;
  }

  /** Works on everything; the consumer is called by this thread alone. */
  static <T, R> void of(Supply<T> supply, Function<T, R> work, Consumer<R> consumer)
      throws IOException {
    Deque<Future<R>> running = new ArrayDeque<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(CORES)) {
      supply.forEach(each -> {
        if (running.size() >= AHEAD) consumer.accept(result(running.removeFirst()));
        running.addLast(pool.submit(() -> work.apply(each)));
      });
      while (!running.isEmpty()) consumer.accept(result(running.removeFirst()));
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      // a disk that fails is no fault of the program
      if (e.getCause() instanceof UncheckedIOException failed) throw failed;
      throw new IllegalStateException(e.getCause());
    }
  }
}
