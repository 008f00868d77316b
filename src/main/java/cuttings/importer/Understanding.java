package cuttings.importer;

import cuttings.extract.Extraction;
import cuttings.extract.PageExtractor;
import cuttings.page.Item;
import cuttings.page.PageSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Understands the pages of a source on all cores and hands the outcomes on in the order of the
 * source, so that two runs build equal indexes.
 */
public final class Understanding {
  private static final int CORES = Math.max(1, Runtime.getRuntime().availableProcessors());
  private static final int AHEAD = CORES * 16;

  private Understanding() {}

  /** Understands every file; a fault in one page drops that page only. */
  public static void of(PageSource source, Consumer<Outcome> consumer) throws IOException {
    Deque<Future<Outcome>> running = new ArrayDeque<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(CORES)) {
      source.forEach(item -> {
        if (running.size() >= AHEAD) consumer.accept(result(running.removeFirst()));
        running.addLast(pool.submit(() -> understand(item)));
      });
      while (!running.isEmpty()) consumer.accept(result(running.removeFirst()));
    }
  }

  /** Understands one file. */
  public static Outcome understand(Item item) {
    return switch (item) {
      case Item.Unreadable(var file, var reason, var detail) ->
          new Outcome.Dropped(file, reason.label(), detail);
      case Item.Page page -> understand(page);
    };
  }

  /** A page that defeats a rule must not end an import of thousands. */
  private static Outcome understand(Item.Page page) {
    try {
      return switch (PageExtractor.extract(page)) {
        case Extraction.Extracted(var reviews) -> new Outcome.Understood(page.file(), reviews);
        case Extraction.Rejected(var file, var reason, var detail) ->
            new Outcome.Dropped(file, reason.label(), detail);
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Dropped(page.file(), "fault", e.toString());
    }
  }

  private static Outcome result(Future<Outcome> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
