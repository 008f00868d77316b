package cuttings.crawl;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The pages of a site, from its sitemaps: those a site's robots.txt names, else the usual one, else
 * what the address itself is. Sitemaps that name each other, or more without end, are followed so
 * far and no further.
 */
final class Discovery {
  private static final int MOST_SITEMAPS = 1_000;

  private final Fetcher fetcher;
  private final CrawlOptions options;
  private final Map<URI, Optional<Instant>> pages = new TreeMap<>();
  private final Set<URI> met = new HashSet<>();
  private final List<Trouble> troubles;
  private boolean full;

  /** A sitemap that gave nothing. */
  record Trouble(URI sitemap, String detail) {}

  Discovery(Fetcher fetcher, CrawlOptions options, List<Trouble> troubles) {
    this.fetcher = fetcher;
    this.options = options;
    this.troubles = troubles;
  }

  /**
   * All pages of a site, in the order of their addresses, each with when it was last changed where
   * a sitemap says so.
   *
   * @param start a sitemap, a feed, or a place of the site of which all pages below are meant
   */
  Map<URI, Optional<Instant>> pages(URI start) throws IOException, InterruptedException {
    Fetched first = fetcher.fetch(start, Sitemaps.MOST, Map.of());
    URI from = first instanceof Fetched.Answered(var where, _) ? where : start;
    Optional<Sitemaps> own = sitemaps(first);
    if (own.isPresent()) {
      met.add(start);
      follow(own.get(), from, "/");
    } else {
      for (URI sitemap : ofSite(from)) follow(sitemap, from, folder(from));
      if (pages.isEmpty()) pages.put(start, Optional.empty());
    }
    if (full) troubles.add(new Trouble(start, "names more pages or sitemaps than are followed"));
    return pages;
  }

  private List<URI> ofSite(URI site) throws InterruptedException {
    List<URI> named =
        fetcher.sitemaps(site).stream()
            .flatMap(text -> cuttings.page.Address.of(text).stream())
            .toList();
    return named.isEmpty() ? List.of(site.resolve("/sitemap.xml")) : named;
  }

  private void follow(URI sitemap, URI site, String below) throws InterruptedException {
    if (!met.add(sitemap)) return;
    Fetched fetched = fetcher.fetch(sitemap, Sitemaps.MOST, Map.of());
    Optional<Sitemaps> read = sitemaps(fetched);
    if (read.isPresent()) follow(read.get(), site, below);
    else troubles.add(new Trouble(sitemap, "no sitemap: " + detail(fetched)));
  }

  private void follow(Sitemaps first, URI site, String below) throws InterruptedException {
    Deque<URI> waiting = new ArrayDeque<>();
    take(first, site, below, waiting);
    while (!waiting.isEmpty() && !full) {
      URI sitemap = waiting.removeFirst();
      if (!met.add(sitemap)) continue;
      if (met.size() > MOST_SITEMAPS) full = true;
      Fetched fetched = fetcher.fetch(sitemap, Sitemaps.MOST, Map.of());
      Optional<Sitemaps> read = sitemaps(fetched);
      if (read.isPresent()) take(read.get(), site, below, waiting);
      else troubles.add(new Trouble(sitemap, "no sitemap: " + detail(fetched)));
    }
  }

  private void take(Sitemaps sitemap, URI site, String below, Deque<URI> waiting) {
    for (URI further : sitemap.further()) {
      if (waiting.size() > MOST_SITEMAPS) full = true;
      else waiting.add(further);
    }
    sitemap
        .pages()
        .forEach((page, modified) -> {
          if (!host(page).equals(host(site)) || !path(page).startsWith(below)) return;
          if (pages.size() >= options.most()) full = true;
          else pages.put(page, modified);
        });
  }

  private static Optional<Sitemaps> sitemaps(Fetched fetched) {
    return fetched instanceof Fetched.Answered(var from, var answer) && answer.status() == 200
        ? Sitemaps.read(from, answer.header("content-type"), answer.body())
        : Optional.empty();
  }

  private static String detail(Fetched fetched) {
    return switch (fetched) {
      case Fetched.Answered(_, var answer) -> "answered " + answer.status();
      case Fetched.Unchanged _ -> "unchanged";
      case Fetched.Forbidden(_, var detail) -> detail;
      case Fetched.Failed(var detail) -> detail;
    };
  }

  private static String host(URI uri) {
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static String path(URI uri) {
    return uri.getPath() == null || uri.getPath().isEmpty() ? "/" : uri.getPath();
  }

  private static String folder(URI uri) {
    String path = path(uri);
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
