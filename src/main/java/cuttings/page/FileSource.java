package cuttings.page;

import java.nio.file.Path;
import java.util.function.Consumer;

/** One saved page. */
public record FileSource(Path path) implements PageSource {
  @Override
  public void forEach(Consumer<Item> consumer) {
    consumer.accept(PageFile.read(path, path.getFileName().toString()));
  }

  @Override
  public int count() {
    return 1;
  }
}
