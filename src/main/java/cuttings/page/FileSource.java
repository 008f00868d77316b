package cuttings.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One file: a saved page, or many pages that a web archive keeps together.
 *
 * @param name what the page is called, if it is one
 */
public record FileSource(Path path, String name) implements PageSource {
  /** A page called by the name of its file. */
  public FileSource(Path path) {
    this(path, path.getFileName().toString());
  }

  @Override
  public void forEachUnopened(Untouched untouched, Consumer<Unopened> consumer) {
    PageFile.read(SavedFile.at(path, name, modified()), untouched, consumer);
  }

  private @Nullable Instant modified() {
    try {
      return Files.getLastModifiedTime(path).toInstant();
    } catch (IOException e) {
      // whoever reads it is told
      return null;
    }
  }

  @Override
  public int count() {
    return 1;
  }
}
