package cuttings.archive;

import cuttings.search.ReviewIndex;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * An archive that follows its index: a generation published while it serves is opened beside the
 * old one, and the old one is closed when the last question to it has been answered.
 */
public final class LiveArchive implements Closeable {
  private static final long LOOK_EVERY_NANOS = 1_000_000_000L;

  /** Something asked of an archive. */
  @FunctionalInterface
  public interface Asking<T> {
    T of(Archive archive) throws IOException;
  }

  /** One open generation and the number of questions it is answering. */
  private static final class Held {
    final Archive archive;
    int users;
    boolean retired;

    Held(Archive archive) {
      this.archive = archive;
    }
  }

  private final ReviewIndex index;
  private final ReentrantLock opening = new ReentrantLock();
  private @Nullable Held current;
  private long looked = Long.MIN_VALUE;

  /** Follows an index, which need not exist yet. */
  public LiveArchive(ReviewIndex index) {
    this.index = index;
  }

  /**
   * Asks the newest generation.
   *
   * @throws cuttings.search.IndexUnavailableException while there is none
   */
  public <T> T ask(Asking<T> asking) throws IOException {
    look();
    Held held = acquire();
    try {
      return asking.of(held.archive);
    } finally {
      release(held);
    }
  }

  /** At most once a second, and by one thread at a time; the others wait only for the first. */
  private void look() throws IOException {
    if (!due()) return;
    if (generation().isEmpty()) opening.lock();
    else if (!opening.tryLock()) return;
    try {
      if (due()) openServing();
    } finally {
      opening.unlock();
    }
  }

  private void openServing() throws IOException {
    try {
      String serving = index.currentGeneration();
      if (!serving.equals(generation())) replace(new Held(Archive.open(index)));
    } catch (IOException e) {
      // a generation that cannot be read does not stop the one that serves
      if (generation().isEmpty()) throw e;
    } finally {
      synchronized (this) {
        looked = System.nanoTime();
      }
    }
  }

  private synchronized boolean due() {
    return current == null || System.nanoTime() - looked > LOOK_EVERY_NANOS;
  }

  private synchronized String generation() {
    return current == null ? "" : current.archive.generation().name();
  }

  private synchronized Held acquire() throws IOException {
    Held held = current;
    if (held == null) throw new IOException("closed");
    held.users++;
    return held;
  }

  private synchronized void replace(Held next) throws IOException {
    Held old = current;
    current = next;
    if (old == null) return;
    old.retired = true;
    if (old.users == 0) old.archive.close();
  }

  private synchronized void release(Held held) throws IOException {
    held.users--;
    if (held.retired && held.users == 0) held.archive.close();
  }

  @Override
  public synchronized void close() throws IOException {
    if (current == null) return;
    current.retired = true;
    if (current.users == 0) current.archive.close();
    current = null;
  }
}
