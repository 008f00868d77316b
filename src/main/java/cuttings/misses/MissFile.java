package cuttings.misses;

import cuttings.json.Json;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * The file of searches without a hit: one JSON object a line, written behind the answers by a
 * thread of its own. What a disk does not take is lost, told in the log once until it takes again.
 *
 * <p>A full file becomes the older one, in place of the one before. The file is opened for each
 * line, so that several processes may write to it and an operator may move it away.
 */
public final class MissFile implements MissLog, Closeable {
  /** The name of the file in the folder of an index. */
  public static final String NAME = "searches-without-hit.jsonl";

  private static final int MOST_BYTES = 10 * 1024 * 1024;
  private static final int MOST_WAITING = 1_000;
  private static final int IDLE_SECONDS = 10;
  private static final int CLOSING_SECONDS = 2;

  private final Path file;
  private final long mostBytes;
  private final Consumer<String> log;
  private final ThreadPoolExecutor writer;
  private boolean failing;

  MissFile(Path folder, long mostBytes, Consumer<String> log) {
    this.file = folder.resolve(NAME);
    this.mostBytes = mostBytes;
    this.log = log;
    writer =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("searches without a hit").factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    writer.allowCoreThreadTimeOut(true);
  }

  /**
   * The file in the folder of an index, which need not be there yet.
   *
   * @param folder of the index
   */
  public static MissFile in(Path folder) {
    return new MissFile(folder, MOST_BYTES, LoggerFactory.getLogger(MissFile.class)::warn);
  }

  /** The full file that was put aside. */
  static Path older(Path file) {
    return file.resolveSibling(file.getFileName() + ".1");
  }

  /**
   * Notes a search, unless its text is blank or may tell of a person. While more searches wait for
   * the disk than anyone will read, they are passed over.
   */
  @Override
  public void add(Miss miss) {
    if (miss.query().isBlank() || Personal.mayBe(miss.query())) return;
    writer.execute(() -> write(miss));
  }

  private void write(Miss miss) {
    try {
      append(Json.write(miss) + "\n");
      failing = false;
    } catch (IOException | RuntimeException e) {
      if (!failing)
        log.accept(
            "searches without a hit are not noted: %s cannot be written (%s)".formatted(file, e));
      failing = true;
    }
  }

  private void append(String line) throws IOException {
    String whole = endsWithinALine() ? "\n" + line : line;
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(whole);
    if (size() + bytes.remaining() > mostBytes && size() > 0)
      Files.move(file, older(file), StandardCopyOption.REPLACE_EXISTING);
    try (var out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      while (bytes.hasRemaining()) out.write(bytes);
    }
  }

  /** As where a process was killed or a disk became full: the next line must not join that one. */
  private boolean endsWithinALine() throws IOException {
    if (size() == 0) return false;
    try (var in = FileChannel.open(file, StandardOpenOption.READ)) {
      var last = ByteBuffer.allocate(1);
      return in.read(last, in.size() - 1) == 1 && last.get(0) != '\n';
    }
  }

  private long size() throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException _) {
      return 0;
    }
  }

  /** Writes what waits, for two seconds at most. */
  @Override
  public void close() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS))
        log.accept(
            "some searches without a hit were not noted: the disk did not take them in time");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
