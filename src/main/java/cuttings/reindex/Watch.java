package cuttings.reindex;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * A watch over files and folders: once something in them has changed and has been at rest for a
 * look, it says so. It looks at names, sizes and times, which every file system has; notices of the
 * operating system are lost when there are many, and are not given for network disks.
 */
public final class Watch implements Closeable {
  private static final long LEAST_MILLIS = 1_000;

  /** A look at many files takes longer, and may take this share of one core. */
  private static final int PAUSE_FOR_A_LOOK = 20;

  private final List<Path> paths;
  private final Runnable changed;
  private final Thread thread = Thread.ofPlatform().daemon().name("watch").unstarted(this::look);

  /**
   * A watch, not yet begun.
   *
   * @param changed called by the watch's own thread, one call after the other
   */
  public Watch(List<Path> paths, Runnable changed) {
    this.paths = List.copyOf(paths);
    this.changed = changed;
  }

  /** Begins; what is there now is taken as known. */
  public void start() {
    thread.start();
  }

  private void look() {
    long known = print();
    long last = known;
    try {
      while (true) {
        long began = System.nanoTime();
        long now = print();
        if (now != known && now == last) {
          known = now;
          changed.run();
        }
        last = now;
        long took = (System.nanoTime() - began) / 1_000_000;
        Thread.sleep(Math.max(LEAST_MILLIS, PAUSE_FOR_A_LOOK * took));
      }
    } catch (InterruptedException e) {
      // closed
    }
  }

  /** A number that changes with the name, size or time of any file. */
  private long print() {
    var print = new long[1];
    for (Path path : paths) {
      try {
        Files.walkFileTree(
            path,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                long one = file.toString().hashCode();
                one = one * 31 + attributes.size();
                one = one * 31 + attributes.lastModifiedTime().toMillis();
                print[0] += Long.rotateLeft(one * 0x9E3779B97F4A7C15L, 29);
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFileFailed(Path file, IOException fault) {
                return FileVisitResult.CONTINUE;
              }
            });
      } catch (IOException e) {
        print[0] += 1;
      }
    }
    return print[0];
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
