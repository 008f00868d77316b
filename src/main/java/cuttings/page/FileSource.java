package cuttings.page;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * One saved page.
 *
 * @param name what the page is called
 */
public record FileSource(Path path, String name) implements PageSource {
  /** A page called by the name of its file. */
  public FileSource(Path path) {
    this(path, path.getFileName().toString());
  }

  @Override
  public void forEach(Consumer<Item> consumer) {
    consumer.accept(PageFile.read(path, name));
  }

  @Override
  public int count() {
    return 1;
  }
}
