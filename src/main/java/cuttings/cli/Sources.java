package cuttings.cli;

import cuttings.page.Address;
import cuttings.page.ListSource;
import cuttings.page.PageSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sources of pages that a command line names: paths, {@code -} for a list of them on standard
 * input, addresses of the web.
 */
final class Sources {
  static final String DEFAULT = "data";
  static final String DESCRIPTION =
      "Folders, zip, tar or web archives, exports, feeds, pages; - reads a list of paths, one a"
          + " line, from standard input (default: "
          + DEFAULT
          + ").";

  private static final String LIST = "-";

  private Sources() {}

  /** Sources that lie on this machine. */
  static List<PageSource> of(List<Path> named) throws IOException {
    var sources = new ArrayList<PageSource>();
    for (Path each : named) sources.add(local(each.toString(), System.in));
    return sources;
  }

  /** Sources on this machine and on the web. */
  static List<PageSource> of(List<String> named, SiteOptions sites, Path index, PrintWriter err)
      throws IOException {
    var sources = new ArrayList<PageSource>();
    for (String each : named) {
      Optional<URI> address = Address.of(each);
      sources.add(
          address.isPresent() ? sites.site(address.get(), index, err) : local(each, System.in));
    }
    sites.listed(index, err).ifPresent(sources::add);
    return sources;
  }

  /** The paths among them, beside which other files may lie. */
  static List<Path> paths(List<String> named) {
    return named.stream()
        .filter(each -> !each.equals(LIST) && Address.of(each).isEmpty())
        .map(Path::of)
        .toList();
  }

  static PageSource local(String named, InputStream in) throws IOException {
    return named.equals(LIST)
        ? ListSource.of(new String(in.readAllBytes(), StandardCharsets.UTF_8))
        : PageSource.of(Path.of(named));
  }
}
