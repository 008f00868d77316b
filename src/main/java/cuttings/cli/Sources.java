package cuttings.cli;

import cuttings.page.ListSource;
import cuttings.page.PageSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sources of pages that a command line names; {@code -} is a list of paths, read from it. */
final class Sources {
  static final String DESCRIPTION =
      "Folders, zip or tar archives, single pages; - reads a list of paths, one a line, from"
          + " standard input (default: ${DEFAULT-VALUE}).";

  private static final Path LIST = Path.of("-");

  private Sources() {}

  static List<PageSource> of(List<Path> named) throws IOException {
    return of(named, System.in);
  }

  static List<PageSource> of(List<Path> named, InputStream in) throws IOException {
    var sources = new ArrayList<PageSource>();
    for (Path each : named)
      sources.add(
          each.equals(LIST)
              ? ListSource.of(new String(in.readAllBytes(), StandardCharsets.UTF_8))
              : PageSource.of(each));
    return sources;
  }
}
