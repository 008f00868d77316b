package cuttings.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sources that somebody has listed by their paths, read in the order of the list; each page is
 * called by the path that leads to it.
 *
 * @param paths each once; what is not there is told of when it is read
 */
public record ListSource(List<String> paths) implements PageSource {
  public ListSource {
    paths = List.copyOf(new LinkedHashSet<>(paths));
  }

  /** A list with one path a line; blank lines mean nothing. */
  public static ListSource of(String lines) {
    return new ListSource(lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }

  @Override
  public void forEachUnopened(Untouched untouched, Consumer<Unopened> consumer) {
    for (String path : paths) read(path, untouched, consumer);
  }

  @Override
  public int count() {
    return paths.stream().mapToInt(ListSource::count).sum();
  }

  private static void read(String path, Untouched untouched, Consumer<Unopened> consumer) {
    try {
      switch (source(path)) {
        case FileSource(var file, _) ->
            new FileSource(file, slashes(path)).forEachUnopened(untouched, consumer);
        case PageSource many ->
            many.forEachUnopened(
                untouched.under(slashes(path)), item -> consumer.accept(item.under(slashes(path))));
      }
    } catch (IOException e) {
      consumer.accept(Unopened.of(PageFile.unreadable(slashes(path), e)));
    }
  }

  /** A path that names nothing readable is a fault of the list, not of the program. */
  private static PageSource source(String path) throws IOException {
    try {
      return PageSource.of(Path.of(path));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static int count(String path) {
    try {
      return source(path).count();
    } catch (IOException e) {
      return 1;
    }
  }

  private static String slashes(String path) {
    return path.replace('\\', '/').replaceFirst("/+$", "");
  }
}
