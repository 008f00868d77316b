package cuttings.page;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A place that saved pages lie in: a folder, an archive, a list of files, or one file. */
public interface PageSource {

  /**
   * The most bytes a page may have, decompressed; the largest of some 1,200 real ones has 1.6 M.
   */
  int PAGE_LIMIT = 5 << 20;

  /**
   * Hands every file to the consumer, one at a time and in an order that is the same in every run:
   * that of their names, or, where a source is read from end to end, that of the source. A file
   * that cannot be read is an {@link Item.Unreadable}, not an exception.
   *
   * @throws IOException when the source as a whole cannot be read
   */
  default void forEach(Consumer<Item> consumer) throws IOException {
    forEachUnopened(Untouched.NONE, file -> consumer.accept(file.open()));
  }

  /**
   * The same without opening the files, for who knows some of them already.
   *
   * @param untouched of which files the content is known, so that they are not even read
   */
  void forEachUnopened(Untouched untouched, Consumer<Unopened> consumer) throws IOException;

  /** The number of files there, for a progress bar; a file that holds many pages counts once. */
  int count() throws IOException;

  /** What a file with this name and these bytes holds. */
  static Item read(String name, byte[] bytes) {
    return PageFile.page(name, bytes, "", null);
  }

  /**
   * What a web server's answer holds.
   *
   * @param type the content type it named, with the charset, or empty
   */
  static Unopened answer(String name, byte[] bytes, String type, @Nullable URI address) {
    return PageFile.answer(name, bytes, type, address);
  }

  /**
   * The source that lies at a path, recognised by its bytes more than by its name.
   *
   * @throws IllegalArgumentException when the file is nothing that pages are read from
   */
  static PageSource of(Path path) throws IOException {
    if (!Files.exists(path)) throw new NoSuchFileException(path.toString());
    if (Files.isDirectory(path)) return new FolderSource(path);
    return switch (FileKind.of(path)) {
      case ZIP -> new ZipSource(path);
      case TAR -> new TarSource(path);
      case WARC, FEED, JSON, PAGE -> new FileSource(path);
      case UNKNOWN ->
          throw new IllegalArgumentException(
              path + " is nothing that pages are read from, which is: " + FileKind.UNDERSTOOD);
    };
  }
}
