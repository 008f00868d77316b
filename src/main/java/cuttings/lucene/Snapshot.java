package cuttings.lucene;

import cuttings.search.Generation;
import cuttings.search.IndexUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A generation in one file: a zip archive of all its files, checked before it may serve again. */
final class Snapshot {
  private static final Pattern NAME = Pattern.compile("(?:withdrawn/)?[A-Za-z0-9_.-]{1,200}");

  private Snapshot() {}

  /** Written aside and renamed, so that what bears the name is whole. */
  static void write(Path generation, Path file) throws IOException {
    if (Files.exists(file)) throw new IllegalArgumentException(file + " exists already");
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (var zip = new ZipOutputStream(Files.newOutputStream(aside))) {
        zip.setLevel(1);
        for (Path each : files(generation)) {
          zip.putNextEntry(new ZipEntry(generation.relativize(each).toString().replace('\\', '/')));
          Files.copy(each, zip);
          zip.closeEntry();
        }
      }
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static List<Path> files(Path generation) throws IOException {
    try (Stream<Path> files = Files.walk(generation)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().equals("write.lock"))
          .sorted()
          .toList();
    }
  }

  /** Unpacks one as the next generation, checks it, and lets it serve. */
  static Generation restore(Path file, GenerationFolder folder) throws IOException {
    Path generation = folder.begin();
    boolean published = false;
    try {
      if (unpack(file, generation) == 0) throw new ZipException("no file in it");
      Generation restored = folder.read(generation.getFileName().toString());
      List<String> faults = IndexCheck.faults(generation, restored);
      if (!faults.isEmpty())
        throw new IndexUnavailableException(file + " is damaged: " + faults.getFirst());
      folder.publish(restored);
      published = true;
      return restored;
    } catch (ZipException e) {
      throw new IndexUnavailableException(file + " is no whole snapshot: " + e.getMessage(), e);
    } finally {
      if (!published) folder.discard(generation);
      folder.unlock();
    }
  }

  private static int unpack(Path file, Path generation) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        String name = entry.getName();
        if (!NAME.matcher(name).matches() || name.contains(".."))
          throw new ZipException("a snapshot holds no file called " + name);
        Path to = generation.resolve(name);
        Files.createDirectories(to.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, to);
        }
      }
      return zip.size();
    }
  }
}
