package cuttings.cli;

import java.io.Closeable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish of whoever runs a command that it stop: told by Ctrl-C or a signal to end, it is looked
 * for between files, so that what was begun is cleared away.
 */
final class Stopping implements Closeable {
  /** No file takes longer, and nobody waits longer for a command that was told to stop. */
  private static final long PATIENCE_SECONDS = 10;

  private static final String TOLD =
      "stopped; what was read is kept, and the same command goes on from there";

  /** A run that was told to stop, and did. */
  static final class StoppedException extends RuntimeException {
    StoppedException() {
      super(TOLD);
    }
  }

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "stop");
  private volatile boolean wished;

  void listen() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void stop() {
    wished = true;
    try {
      boolean _ = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    // whoever was stopped may not come to say so before the process ends
    System.err.println("cuttings: " + TOLD);
    System.err.flush();
  }

  /**
   * Looks whether it is wished.
   *
   * @throws StoppedException if so
   */
  void check() {
    if (wished) throw new StoppedException();
  }

  /** Lets the process end. */
  @Override
  public void close() {
    ended.countDown();
    if (wished) return;
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // it runs already
    }
  }
}
