package cuttings.page;

import java.nio.file.Path;
import java.util.function.Consumer;

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
  public void forEachUnopened(Consumer<Unopened> consumer) {
    PageFile.read(SavedFile.at(path, name), consumer);
  }

  @Override
  public int count() {
    return 1;
  }
}
