package cuttings.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A file that is read and replaced as a whole, each version checked before it takes the place of
 * the one before; safe for many threads.
 */
final class EditedFile {
  /** Reads a version as those do who use it. */
  @FunctionalInterface
  interface Check {
    /**
     * Comes back where it may be used.
     *
     * @throws cuttings.fault.FaultyFileException where it may not be used
     */
    void of(Path version) throws IOException;
  }

  private final Path file;
  private final Check check;
  private final ReentrantLock replacing = new ReentrantLock();

  EditedFile(Path file, Check check) {
    this.file = file;
    this.check = check;
  }

  /** What it says now; empty where there is no such file. */
  Optional<Version> read() throws IOException {
    try {
      return Optional.of(new Version(Files.readAllBytes(file)));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  /**
   * Puts a version in place, in one step: who reads meanwhile has the old one or the new one.
   *
   * @param wanted what the sender knows of the version in place
   * @throws cuttings.fault.FaultyFileException where it may not be used; the old one stays
   * @throws UnmetPreconditionException where another version is in place than the sender knows of
   */
  Replaced replace(byte[] text, Precondition wanted) throws IOException {
    replacing.lock();
    try {
      Optional<Version> before = read();
      wanted.check(before.map(Version::tag));
      var replaced = new Replaced(before, new Version(text));
      if (replaced.changed()) put(text);
      return replaced;
    } finally {
      replacing.unlock();
    }
  }

  private void put(byte[] text) throws IOException {
    // a link stays one, and what it leads to is replaced
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path beside = target.resolveSibling("." + target.getFileName() + ".new");
    try {
      write(beside, text);
      check.of(beside);
      if (Files.exists(target)) keepPermissions(target, beside);
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void write(Path file, byte[] text) throws IOException {
    var bytes = ByteBuffer.wrap(text);
    try (var out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) out.write(bytes);
      out.force(true);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.getFileStore(from).supportsFileAttributeView("posix"))
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
  }
}
