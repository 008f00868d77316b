package cuttings.lucene;

import cuttings.search.IndexLockedException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The right to build a generation, held by one indexer of one process. The operating system
 * releases it when the process ends, however it ends.
 */
final class BuildLock implements Closeable {
  /**
   * The folders this process is building in, with how far it is. They are asked before the file is
   * touched: POSIX releases a process's lock on a file as soon as the process closes any channel to
   * it.
   */
  private static final Map<Path, String> HELD_HERE = new ConcurrentHashMap<>();

  private static final String SELF = String.valueOf(ProcessHandle.current().pid());
  private static final long TELL_EVERY_NANOS = 1_000_000_000L;

  private final Path root;
  private final FileChannel channel;
  private long told = System.nanoTime() - TELL_EVERY_NANOS;

  private BuildLock(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  /** Takes the lock of an index folder. */
  static BuildLock take(Path folder) throws IOException {
    Path root = folder.toRealPath();
    String told = HELD_HERE.putIfAbsent(root, "");
    if (told != null) throw heldBy(SELF + "\n" + told, folder);
    FileChannel channel = null;
    try {
      channel = lockedChannel(folder);
      channel.truncate(0);
      channel.write(StandardCharsets.UTF_8.encode(SELF + "\n"), 0);
      return new BuildLock(root, channel);
    } catch (IOException | RuntimeException e) {
      if (channel != null) channel.close();
      HELD_HERE.remove(root);
      throw e;
    }
  }

  /** Who holds the lock of a folder and how far it is; empty while nobody does. */
  static Optional<String> holder(Path folder) throws IOException {
    Path file = folder.resolve("reindex.lock");
    if (!Files.exists(file)) return Optional.empty();
    String told = HELD_HERE.get(folder.toRealPath());
    if (told != null) return Optional.of(holder(SELF + "\n" + told));
    // whoever may only read may ask too
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return tryLock(channel, true) != null
          ? Optional.empty()
          : Optional.of(holder(Files.readString(file)));
    }
  }

  private static FileChannel lockedChannel(Path folder) throws IOException {
    Path file = folder.resolve("reindex.lock");
    var channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (tryLock(channel, false) != null) return channel;
    channel.close();
    throw heldBy(Files.readString(file).strip(), folder);
  }

  /** Locks a byte that is never written, so that the text can be read while the lock is held. */
  private static @Nullable FileLock tryLock(FileChannel channel, boolean shared)
      throws IOException {
    try {
      return channel.tryLock(Long.MAX_VALUE - 1, 1, shared);
    } catch (OverlappingFileLockException sameFileByAnotherPath) {
      return null;
    }
  }

  private static IndexLockedException heldBy(String text, Path folder) {
    return new IndexLockedException(
        "the index at %s is being rebuilt by %s".formatted(folder, holder(text)));
  }

  private static String holder(String text) {
    List<String> lines = text.lines().toList();
    String process = lines.isEmpty() ? "that has not said its number yet" : lines.getFirst();
    String progress = lines.size() < 2 || lines.get(1).isEmpty() ? "" : " (" + lines.get(1) + ")";
    return "process " + process + progress;
  }

  /** Writes how far the build is, at most once a second. */
  void tell(Supplier<String> progress) {
    long now = System.nanoTime();
    if (now - told < TELL_EVERY_NANOS) return;
    told = now;
    String line = progress.get().replaceAll("\\R", " ");
    HELD_HERE.put(root, line);
    try {
      ByteBuffer text = StandardCharsets.UTF_8.encode(SELF + "\n" + line + "\n");
      int length = text.remaining();
      channel.write(text, 0);
      channel.truncate(length);
    } catch (IOException e) {
      // nobody's build fails for want of a word to another
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD_HERE.remove(root);
    }
  }
}
