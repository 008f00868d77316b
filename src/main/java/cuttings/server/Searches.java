package cuttings.server;

import cuttings.archive.Answer;
import cuttings.archive.LiveArchive;
import cuttings.archive.Question;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Searches, no more at once than there are cores; a short queue before them, and no longer one. */
final class Searches {
  private static final int CORES = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final long PATIENCE_MILLIS = 2_000;

  private final LiveArchive archive;
  private final Semaphore running = new Semaphore(CORES * 2, true);

  Searches(LiveArchive archive) {
    this.archive = archive;
  }

  Answer ask(Question question) throws IOException {
    try {
      if (!running.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) throw new BusyException();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BusyException();
    }
    try {
      return archive.ask(open -> open.ask(question));
    } finally {
      running.release();
    }
  }
}
