package cuttings.reindex;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The reindexes of a running service: one at a time, in the background, each told of as it goes.
 */
public final class Reindexing {
  private static final long TELL_EVERY_NANOS = 250_000_000L;

  /** Makes a reindex of what the sources are now. */
  public interface Work {
    Reindex with(Progress progress) throws IOException;
  }

  /** How a reindex is. */
  public sealed interface State {
    /** When it began. */
    Instant began();

    /**
     * It is being done.
     *
     * @param files read so far
     * @param file read last; empty before the first
     */
    record Running(Instant began, String stage, int files, String file) implements State {}

    /** It is done. */
    record Ended(Instant began, Instant ended, Reindexed result) implements State {}

    /** It came to nothing; the old index goes on serving. */
    record Failed(Instant began, Instant ended, String reason) implements State {}
  }

  private final Work work;
  private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
  private @Nullable State state;

  /** None is being done yet. */
  public Reindexing(Work work) {
    this.work = work;
  }

  /** How the last is, or the one being done; empty before the first. */
  public synchronized Optional<State> state() {
    return Optional.ofNullable(state);
  }

  /** Tells somebody of every change from now on; close what is returned to hear no more. */
  public AutoCloseable listen(Consumer<State> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /**
   * Begins one.
   *
   * @return whether it was begun; not while another is being done
   */
  public synchronized boolean start(Reindex.Options options) {
    if (state instanceof State.Running) return false;
    var running = new State.Running(Instant.now(), "reading", 0, "");
    state = running;
    Thread.ofPlatform().daemon().name("reindex").start(() -> tell(end(running.began(), options)));
    return true;
  }

  /** A fault of one reindex must not end a service. */
  private State end(Instant began, Reindex.Options options) {
    try {
      return new State.Ended(began, Instant.now(), work.with(new Telling(began)).run(options));
    } catch (IOException | RuntimeException e) {
      return new State.Failed(began, Instant.now(), String.valueOf(e.getMessage()));
    }
  }

  private void tell(State next) {
    synchronized (this) {
      state = next;
    }
    for (Consumer<State> listener : listeners) listener.accept(next);
  }

  private final class Telling implements Progress {
    private final Instant began;
    private String stage = "reading";
    private int files;
    private long told = System.nanoTime();

    Telling(Instant began) {
      this.began = began;
    }

    @Override
    public void read(String file) {
      files++;
      long now = System.nanoTime();
      if (now - told < TELL_EVERY_NANOS) return;
      told = now;
      tell(new State.Running(began, stage, files, file));
    }

    /** Nobody stops a reindex of a service but with the service. */
    @Override
    public void goOn() {}

    @Override
    public void stage(String name) {
      stage = name;
      tell(new State.Running(began, stage, files, ""));
    }

    @Override
    public String toString() {
      return "%s, %,d files".formatted(stage, files);
    }
  }
}
