package cuttings.lucene;

import cuttings.search.IndexLockedException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The right to build a generation, held by one indexer of one process. The operating system
 * releases it when the process ends, however it ends.
 */
final class BuildLock implements Closeable {
  /**
   * The folders this process is building in. They are asked before the file is touched: POSIX
   * releases a process's lock on a file as soon as the process closes any channel to it.
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path root;
  private final FileChannel channel;

  private BuildLock(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  /** Takes the lock of an index folder. */
  static BuildLock take(Path folder) throws IOException {
    Path root = folder.toRealPath();
    String self = String.valueOf(ProcessHandle.current().pid());
    if (!HELD_HERE.add(root)) throw heldBy(self, folder);
    FileChannel channel = null;
    try {
      channel = lockedChannel(folder);
      channel.truncate(0);
      channel.write(StandardCharsets.UTF_8.encode(self + "\n"), 0);
      return new BuildLock(root, channel);
    } catch (IOException | RuntimeException e) {
      if (channel != null) channel.close();
      HELD_HERE.remove(root);
      throw e;
    }
  }

  private static FileChannel lockedChannel(Path folder) throws IOException {
    Path file = folder.resolve("reindex.lock");
    var channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (tryLock(channel) != null) return channel;
    channel.close();
    throw heldBy(Files.readString(file).strip(), folder);
  }

  /** Locks a byte that is never written, so that the text can be read while the lock is held. */
  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
    } catch (OverlappingFileLockException sameFileByAnotherPath) {
      return null;
    }
  }

  private static IndexLockedException heldBy(String process, Path folder) {
    return new IndexLockedException(
        "the index at %s is being rebuilt by process %s".formatted(folder, process));
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
