package cuttings.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** A place that saved pages lie in: a folder, a zip archive, or one file. */
public sealed interface PageSource permits FolderSource, ZipSource, FileSource {

  /**
   * The most bytes a page may have, decompressed; the largest of some 1,200 real ones has 1.6 M.
   */
  int PAGE_LIMIT = 5 << 20;

  /**
   * Hands every file to the consumer, one at a time and in the order of their names, so that runs
   * repeat. A file that cannot be read is an {@link Item.Unreadable}, not an exception.
   *
   * @throws IOException when the source as a whole cannot be read
   */
  void forEach(Consumer<Item> consumer) throws IOException;

  /** The number of files there, for a progress bar. */
  int count() throws IOException;

  /** What a file with this name and these bytes holds. */
  static Item read(String name, byte[] bytes) {
    try {
      return PageFile.read(new ByteArrayInputStream(bytes), name);
    } catch (IOException e) {
      return PageFile.unreadable(name, e);
    }
  }

  /** The source that lies at a path. */
  static PageSource of(Path path) throws IOException {
    if (!Files.exists(path)) throw new NoSuchFileException(path.toString());
    if (Files.isDirectory(path)) return new FolderSource(path);
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".zip") ? new ZipSource(path) : new FileSource(path);
  }
}
