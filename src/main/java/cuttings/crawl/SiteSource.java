package cuttings.crawl;

import cuttings.page.Address;
import cuttings.page.Item;
import cuttings.page.PageSource;
import cuttings.page.Unopened;
import cuttings.page.Untouched;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A site on the web: its pages are fetched into a folder, where what has not changed since is kept,
 * and read from there. A run that was broken off goes on where it was.
 *
 * @param starts addresses of sites, sitemaps or feeds; or, if {@code exact}, of pages
 * @param progress told now and then what is done
 */
public record SiteSource(
    List<URI> starts, boolean exact, Path folder, CrawlOptions options, Consumer<String> progress)
    implements PageSource {
  private static final int EVERY = 100;

  public SiteSource {
    starts = List.copyOf(starts);
  }

  @Override
  public void forEachUnopened(Untouched untouched, Consumer<Unopened> consumer) throws IOException {
    var store = new CopyStore(folder);
    var troubles = new ArrayList<Discovery.Trouble>();
    Collection<URI> pages;
    try {
      pages = fetch(store, untouched, troubles);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("broken off; the next run goes on from here");
    }
    if (!exact) requireOne(pages, store);
    for (Discovery.Trouble trouble : troubles)
      consumer.accept(
          Unopened.of(
              new Item.Unreadable(
                  trouble.sitemap().toString(), Item.Reason.UNREADABLE, trouble.detail())));
    for (URI page : pages) items(store.get(page), consumer);
  }

  /** Only the web knows. */
  @Override
  public int count() {
    return 0;
  }

  private Collection<URI> fetch(
      CopyStore store, Untouched untouched, List<Discovery.Trouble> troubles)
      throws IOException, InterruptedException {
    Instant began = store.begin(starts);
    var fetcher = new Fetcher(options);
    var pages = new TreeMap<URI, Optional<Instant>>();
    for (URI start : starts) {
      if (exact) pages.put(start, Optional.empty());
      else pages.putAll(new Discovery(fetcher, options, troubles).pages(start));
    }
    int done = 0;
    for (Map.Entry<URI, Optional<Instant>> named : pages.entrySet()) {
      URI page = named.getKey();
      Optional<Instant> modified = named.getValue();
      boolean same =
          modified.isPresent() && untouched.digest(page.toString(), modified.get()).isPresent();
      if (!same || store.get(page).status() != 200) visit(page, began, store, fetcher);
      if (++done % EVERY == 0) progress.accept("%,d of %,d pages".formatted(done, pages.size()));
    }
    store.end(starts);
    return pages.keySet();
  }

  /** A site of which nothing can be had is a fault, and must not empty an index. */
  private static void requireOne(Collection<URI> pages, CopyStore store) throws IOException {
    for (URI page : pages) if (store.get(page).status() == 200) return;
    for (URI page : pages) {
      Copy copy = store.get(page);
      String why = copy.trouble().isEmpty() ? "answered " + copy.status() : copy.trouble();
      throw new IOException("nothing could be had of %s: %s".formatted(page, why));
    }
  }

  private static void visit(URI page, Instant began, CopyStore store, Fetcher fetcher)
      throws IOException, InterruptedException {
    if (store.tried(page, began)) return;
    Copy known = store.get(page);
    Fetched fetched = fetcher.fetch(page, PageSource.PAGE_LIMIT, known.validators());
    if (fetched instanceof Fetched.Unchanged && known.trouble().isEmpty()) store.touch(page, began);
    else store.put(known.after(fetched), began);
  }

  private static void items(Copy copy, Consumer<Unopened> consumer) {
    String name = copy.address().toString();
    if (!copy.forbidden().isEmpty()) {
      boolean robots = copy.forbidden().equals(Fetched.Why.ROBOTS.name());
      consumer.accept(
          Unopened.of(
              new Item.Unreadable(
                  name, robots ? Item.Reason.ROBOTS : Item.Reason.NOT_PUBLIC, copy.trouble())));
      return;
    }
    boolean kept = copy.status() == 200;
    if (!copy.trouble().isEmpty())
      consumer.accept(
          Unopened.of(
              new Item.Unreadable(
                  name,
                  kept ? Item.Reason.EARLIER_COPY : Item.Reason.UNREADABLE,
                  copy.trouble() + (kept ? "; what was fetched before is kept" : ""))));
    if (kept) consumer.accept(page(copy));
    else if (copy.trouble().isEmpty())
      consumer.accept(
          Unopened.of(
              new Item.Unreadable(name, Item.Reason.HTTP_STATUS, Integer.toString(copy.status()))));
  }

  private static Unopened page(Copy copy) {
    String address = copy.from().toString();
    return PageSource.answer(address, copy.body(), copy.type(), Address.of(address).orElse(null));
  }
}
