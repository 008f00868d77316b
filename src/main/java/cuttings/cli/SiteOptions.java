package cuttings.cli;

import cuttings.crawl.CrawlOptions;
import cuttings.crawl.SiteSource;
import cuttings.page.Address;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how pages are fetched from the web. */
final class SiteOptions {
  private static final String FOLDER = "sites";

  @Option(
      names = "--urls",
      paramLabel = "FILE",
      description = "Fetch the pages whose addresses stand in a file, one a line.")
  @Nullable Path urls;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Folder in which fetched pages are kept, so that only what has changed is fetched again"
              + " (default: sites in the folder of the index).")
  @Nullable Path cache;

  @Option(
      names = "--allow-private",
      description = "Fetch also from addresses of this machine and its own network.")
  boolean allowPrivate;

  /** The site, sitemap or feed at an address. */
  SiteSource site(URI address, Path index, PrintWriter err) {
    return source(List.of(address), false, index, err);
  }

  /** The pages that are listed in a file, if one is given. */
  Optional<SiteSource> listed(Path index, PrintWriter err) throws IOException {
    if (urls == null) return Optional.empty();
    List<URI> pages =
        Files.readString(urls, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .map(line ->
                Address.of(line)
                    .orElseThrow(() ->
                        new IllegalArgumentException(
                            urls + ": no address of the web: " + line.strip())))
            .toList();
    return Optional.of(source(pages, true, index, err));
  }

  private SiteSource source(List<URI> addresses, boolean exact, Path index, PrintWriter err) {
    return new SiteSource(
        addresses,
        exact,
        cache == null ? index.resolve(FOLDER) : cache,
        CrawlOptions.of("cuttings/" + Version.number(), allowPrivate),
        done -> {
          err.println("fetched " + done);
          err.flush();
        });
  }
}
