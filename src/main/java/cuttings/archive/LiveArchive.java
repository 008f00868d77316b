package cuttings.archive;

import cuttings.search.ReviewIndex;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * An archive that follows its index: a generation published while it serves is opened and warmed
 * beside the old one, then takes its place at once; the old one is closed when the last question to
 * it has been answered. Nobody waits for any of that, but for the very first generation.
 */
public final class LiveArchive implements Closeable {
  private static final long LOOK_EVERY_NANOS = 500_000_000L;

  /** Something asked of an archive. */
  @FunctionalInterface
  public interface Asking<T> {
    T of(Archive archive) throws IOException;
  }

  /** Somebody who is told when another generation serves, or why one cannot. */
  public interface Listener {
    /** Nobody. */
    Listener NONE =
        new Listener() {
          @Override
          public void serves(String generation) {}

          @Override
          public void failed(String generation, IOException fault) {}
        };

    /** A generation answers from now on. */
    void serves(String generation);

    /** It cannot be opened; the old one goes on. Told once for each. */
    void failed(String generation, IOException fault);
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
  private final Listener listener;
  private final ReentrantLock opening = new ReentrantLock();
  private @Nullable Held current;
  private @Nullable Thread follower;
  private boolean closed;
  private String failed = "";

  /** Follows an index, which need not exist yet. */
  public LiveArchive(ReviewIndex index) {
    this(index, Listener.NONE);
  }

  /** Follows an index, which need not exist yet, and tells of it. */
  public LiveArchive(ReviewIndex index, Listener listener) {
    this.index = index;
    this.listener = listener;
  }

  /**
   * Asks the newest generation.
   *
   * @throws cuttings.search.IndexUnavailableException while there is none
   */
  public <T> T ask(Asking<T> asking) throws IOException {
    if (generation().isEmpty()) openFirst();
    Held held = acquire();
    try {
      return asking.of(held.archive);
    } finally {
      release(held);
    }
  }

  /** Whoever asks first opens it; others wait for him. */
  private void openFirst() throws IOException {
    opening.lock();
    try {
      if (generation().isEmpty()) replace();
    } finally {
      opening.unlock();
    }
    follow();
  }

  /** Looks for new generations from now on, until closed; asking does so as well. */
  public synchronized void follow() {
    if (follower != null || closed) return;
    follower = Thread.ofPlatform().daemon().name("generations").start(this::lookForEver);
  }

  private void lookForEver() {
    while (!isClosed()) {
      look();
      try {
        Thread.sleep(LOOK_EVERY_NANOS / 1_000_000);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** A generation that cannot be read does not stop the one that serves. */
  private void look() {
    String serving = "";
    opening.lock();
    try {
      serving = index.currentGeneration();
      if (!serving.equals(generation()) && !serving.equals(failed)) replace();
    } catch (IOException | UncheckedIOException e) {
      if (!serving.isEmpty() && !serving.equals(failed)) {
        failed = serving;
        listener.failed(serving, e instanceof IOException io ? io : new IOException(e));
      }
    } finally {
      opening.unlock();
    }
  }

  private void replace() throws IOException {
    Archive archive = Archive.open(index);
    try {
      archive.warm();
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
    replace(new Held(archive));
    failed = "";
    listener.serves(archive.generation().name());
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
    if (closed) {
      next.archive.close();
      return;
    }
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
    closed = true;
    if (follower != null) follower.interrupt();
    if (current == null) return;
    current.retired = true;
    if (current.users == 0) current.archive.close();
    current = null;
  }
}
