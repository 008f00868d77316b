package cuttings.lucene;

import cuttings.json.Json;
import cuttings.schema.ReviewSchema;
import cuttings.search.Generation;
import cuttings.search.IndexUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an index: a sub-folder for each generation, and the file {@code CURRENT} that names
 * the one that serves.
 *
 * <pre>
 * index/CURRENT              gen-0002
 * index/gen-0001/            kept until the next but one
 * index/gen-0002/            Lucene's files, and generation.json once it is complete
 * index/reindex.lock         held by the process that builds a generation
 * </pre>
 *
 * A generation is complete before {@code CURRENT} is renamed over; a crash at any moment leaves the
 * old one serving, and the next build clears away what was unfinished.
 */
final class GenerationFolder {
  /** Raised when the layout of this folder changes. */
  static final int FORMAT = 1;

  private static final String CURRENT = "CURRENT";
  private static final String MANIFEST = "generation.json";
  private static final Pattern GENERATION = Pattern.compile("gen-\\d{4,9}");
  private static final int KEPT = 2;

  private final Path root;
  private @Nullable BuildLock lock;

  GenerationFolder(Path root) {
    this.root = root;
  }

  /** What generation.json holds. */
  record Manifest(int format, String schema, Instant created, int reviews) {}

  /** The name of the generation that serves. */
  String current() throws IOException {
    try {
      var name = new String(Files.readAllBytes(root.resolve(CURRENT)), StandardCharsets.UTF_8);
      if (GENERATION.matcher(name.strip()).matches()) return name.strip();
    } catch (NoSuchFileException e) {
      throw new IndexUnavailableException("there is no index at " + root, e);
    }
    throw new IndexUnavailableException(damaged("CURRENT names no generation"));
  }

  Path path(String generation) {
    return root.resolve(generation);
  }

  /** Reads and checks what a generation says of itself. */
  Generation read(String name) throws IOException {
    Manifest manifest;
    try {
      manifest = Json.read(Files.readAllBytes(path(name).resolve(MANIFEST)), Manifest.class);
    } catch (IOException e) {
      throw new IndexUnavailableException(damaged(e.toString()), e);
    }
    if (manifest == null) throw new IndexUnavailableException(damaged(MANIFEST + " says nothing"));
    if (manifest.format() > FORMAT)
      throw new IndexUnavailableException(
          "the index at %s was built by a newer version of Cuttings (format %d; this one reads %d)"
              .formatted(root, manifest.format(), FORMAT));
    if (manifest.format() < FORMAT || !schema().equals(manifest.schema()))
      throw new IndexUnavailableException(
          "the index at %s was built by another version of Cuttings: run reindex".formatted(root));
    return new Generation(name, manifest.created(), manifest.reviews());
  }

  /** Takes the lock, clears away what builds that were broken off left, and makes a folder. */
  Path begin() throws IOException {
    lock = locked();
    try {
      List<String> names = names();
      for (String name : names) if (neverServed(name)) discard(path(name));
      discardOld();
      int last = names.isEmpty() ? 0 : number(names.getLast());
      return Files.createDirectories(path("gen-%04d".formatted(last + 1)));
    } catch (IOException | RuntimeException e) {
      unlock();
      throw e;
    }
  }

  private BuildLock locked() throws IOException {
    try {
      Files.createDirectories(root);
      return BuildLock.take(root);
    } catch (AccessDeniedException e) {
      throw unwritable(e);
    } catch (FileSystemException e) {
      if (!"Read-only file system".equals(e.getReason())) throw e;
      throw unwritable(e);
    }
  }

  private AccessDeniedException unwritable(FileSystemException cause) {
    var named = new AccessDeniedException(root.toString(), null, "no permission to write");
    named.initCause(cause);
    return named;
  }

  /** One that was broken off between publishing and this has not done it. */
  private void discardOld() throws IOException {
    String serving;
    try {
      serving = current();
    } catch (IndexUnavailableException e) {
      return;
    }
    discardOld(serving);
  }

  /** Unfinished, or finished by a build that was broken off or refused before it was published. */
  private boolean neverServed(String name) throws IOException {
    if (!Files.exists(path(name).resolve(MANIFEST))) return true;
    try {
      return number(name) > number(current());
    } catch (IndexUnavailableException e) {
      return false;
    }
  }

  private static int number(String name) {
    return Integer.parseInt(name.substring(4));
  }

  /** Completes a generation, which does not serve yet. */
  Generation complete(Path generation, int reviews) throws IOException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    var manifest = new Manifest(FORMAT, schema(), now, reviews);
    write(generation.resolve(MANIFEST), Json.writeIndented(manifest));
    return new Generation(generation.getFileName().toString(), now, reviews);
  }

  /** Lets a generation serve. */
  void publish(Generation generation) throws IOException {
    write(root.resolve(CURRENT), generation.name() + "\n");
    try {
      discardOld(generation.name());
    } catch (IOException | UncheckedIOException e) {
      // it serves already, and the next build tries again; failing here would take it back
    }
  }

  /** All that this program can read, the oldest first. */
  List<Generation> complete() throws IOException {
    var complete = new ArrayList<Generation>();
    if (!Files.isDirectory(root)) return complete;
    for (String name : names()) {
      try {
        complete.add(read(name));
      } catch (IndexUnavailableException e) {
        // unfinished, or of another version: nothing to go back to
      }
    }
    return complete;
  }

  /** Lets another generation serve; the one that served is kept. */
  void serve(String name) throws IOException {
    lock = BuildLock.take(root);
    try {
      if (!GENERATION.matcher(name).matches() || !Files.isDirectory(path(name)))
        throw new IndexUnavailableException("there is no generation " + name + " at " + root);
      read(name);
      write(root.resolve(CURRENT), name + "\n");
    } finally {
      unlock();
    }
  }

  /** Notes in the lock how far the build is. */
  void tell(Supplier<String> progress) {
    if (lock != null) lock.tell(progress);
  }

  private void discardOld(String serving) throws IOException {
    List<String> names = names();
    for (String old : names.subList(0, Math.max(0, names.size() - KEPT)))
      if (!old.equals(serving)) discard(path(old));
  }

  void discard(Path generation) throws IOException {
    if (!Files.exists(generation)) return;
    // first, so that one of which half is left is none to go back to
    Files.deleteIfExists(generation.resolve(MANIFEST));
    try (var files = Files.walk(generation)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  void unlock() throws IOException {
    if (lock != null) lock.close();
    lock = null;
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(root)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> GENERATION.matcher(name).matches())
          .sorted(Comparator.comparingInt(GenerationFolder::number))
          .toList();
    }
  }

  private String damaged(String how) {
    return "the index at %s is damaged (%s): run reindex".formatted(root, how);
  }

  /** A short stamp of fields and analyses. */
  private static String schema() {
    return "%08x".formatted(ReviewSchema.fingerprint().hashCode());
  }

  /** Written aside, forced to disk, then renamed: a reader sees the old text or the new. */
  private static void write(Path file, String text) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    try (var channel =
        FileChannel.open(
            aside,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      channel.write(StandardCharsets.UTF_8.encode(text));
      channel.force(true);
    }
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
