package cuttings.editorial;

import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * What editors want, following their file while it is edited: a version with a fault is told in the
 * log once, and the last good one stays.
 */
public final class LiveEditorial {
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  /**
   * Older than any file system rounds times to, and than the pause between two writes of a save.
   */
  private static final Duration AT_REST = Duration.ofSeconds(2);

  /** By what a version of the file is known from another. */
  private record Stamp(FileTime modified, long size) {
    static final Stamp NO_FILE = new Stamp(FileTime.fromMillis(0), -1);

    static Stamp of(Path file) {
      try {
        var found = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(found.lastModifiedTime(), found.size());
      } catch (IOException _) {
        return NO_FILE;
      }
    }

    boolean isAtRest(Instant now) {
      // a save may replace the file, and for a moment there is none
      return size >= 0 && Duration.between(modified.toInstant(), now).compareTo(AT_REST) >= 0;
    }
  }

  private final Path file;
  private final InstantSource clock;
  private final Consumer<String> log;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile Editorial current = Editorial.NONE;
  private volatile Instant looked = Instant.MIN;
  private Stamp seen = Stamp.NO_FILE;
  private Stamp read = Stamp.NO_FILE;

  LiveEditorial(Path file, InstantSource clock, Consumer<String> log) {
    this.file = file;
    this.clock = clock;
    this.log = log;
  }

  /**
   * Follows a file, which need not exist yet.
   *
   * @throws FaultyFileException where it has a fault now: whoever starts a service should know
   * @throws IOException where it is there and cannot be read
   */
  public static LiveEditorial open(Path file) throws IOException {
    var live =
        new LiveEditorial(
            file, InstantSource.system(), LoggerFactory.getLogger(LiveEditorial.class)::warn);
    live.start();
    return live;
  }

  void start() throws IOException {
    looked = clock.instant();
    seen = Stamp.of(file);
    if (Files.notExists(file)) return;
    current = Editorial.read(file);
    // one just written is read again, for it may be written to once more within the same tick
    if (seen.isAtRest(looked)) read = seen;
  }

  /** What editors want now, as of a second or two ago; never waits for another thread. */
  public Editorial current() {
    if (due() && looking.tryLock()) {
      try {
        if (due()) look();
      } finally {
        looking.unlock();
      }
    }
    return current;
  }

  /** Also when the clock was set back. */
  private boolean due() {
    return Duration.between(looked, clock.instant()).abs().compareTo(LOOK_EVERY) >= 0;
  }

  /**
   * Reads a new version that is at rest: half of one being saved may well be a file without fault.
   */
  private void look() {
    looked = clock.instant();
    Stamp before = seen;
    seen = Stamp.of(file);
    boolean beingSaved = !seen.equals(before) && !seen.isAtRest(looked);
    if (seen.equals(read) || beingSaved) return;
    read = seen;
    try {
      current = Editorial.read(file);
    } catch (FaultyFileException e) {
      log.accept(e.getMessage() + "; what was read before stays");
    } catch (NoSuchFileException _) {
      log.accept(file + " is gone; what was read before stays until the next start");
    } catch (IOException e) {
      log.accept("%s cannot be read (%s); what was read before stays".formatted(file, e));
    }
  }
}
