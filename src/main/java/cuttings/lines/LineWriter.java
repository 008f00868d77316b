package cuttings.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Lines written by a thread of its own, behind those who give them: nobody waits for a disk, and of
 * lines that it does not take in time some are dropped and counted.
 *
 * <p>A file is opened for each batch of lines, so that an operator may move it away at any time.
 */
public final class LineWriter implements AutoCloseable {
  private static final int MOST_WAITING = 10_000;
  private static final int BATCH = 1_000;
  private static final long CLOSING_MILLIS = 2_000;
  private static final long LOOK_MILLIS = 100;

  /** Where lines go. */
  @FunctionalInterface
  interface Target {
    void write(byte[] lines) throws IOException;
  }

  private final BlockingQueue<String> waiting;
  private final Target target;
  private final Consumer<String> log;
  private final LongAdder dropped = new LongAdder();
  private final Thread thread;
  private volatile boolean closing;
  private boolean failing;

  LineWriter(String name, Target target, int mostWaiting, Consumer<String> log) {
    this.target = target;
    this.log = log;
    waiting = new ArrayBlockingQueue<>(mostWaiting);
    thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
  }

  /** Lines added to a file, which need not be there yet. */
  public static LineWriter to(Path file) {
    return started(
        "lines of " + file.getFileName(),
        lines -> Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
  }

  /** Lines to a stream that stays open, such as standard output. */
  public static LineWriter to(OutputStream stream) {
    return started(
        "lines",
        lines -> {
          stream.write(lines);
          stream.flush();
        });
  }

  private static LineWriter started(String name, Target target) {
    var writer =
        new LineWriter(name, target, MOST_WAITING, LoggerFactory.getLogger(LineWriter.class)::warn);
    writer.start();
    return writer;
  }

  LineWriter start() {
    thread.start();
    return this;
  }

  /** Takes a line, without its end; comes back at once and never fails. */
  public void add(String line) {
    if (closing || !waiting.offer(line)) dropped.increment();
  }

  /** How many lines were not written so far. */
  public long dropped() {
    return dropped.sum();
  }

  private void run() {
    var batch = new ArrayList<String>();
    while (true) {
      String first = next();
      if (first == null && closing) return;
      if (first == null) continue;
      batch.add(first);
      waiting.drainTo(batch, BATCH);
      write(batch);
      batch.clear();
    }
  }

  private @Nullable String next() {
    try {
      return waiting.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      return waiting.poll();
    }
  }

  private void write(List<String> batch) {
    try {
      target.write((String.join("\n", batch) + "\n").getBytes(StandardCharsets.UTF_8));
      failing = false;
    } catch (IOException | UncheckedIOException e) {
      dropped.add(batch.size());
      if (!failing) log.accept("lines cannot be written, and are dropped: " + e);
      failing = true;
    }
  }

  /** Writes what waits, for two seconds at most. */
  @Override
  public void close() {
    closing = true;
    try {
      if (!thread.join(java.time.Duration.ofMillis(CLOSING_MILLIS)))
        log.accept("some lines were not written: they were not taken in time");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
