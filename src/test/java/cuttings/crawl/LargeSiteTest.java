package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.crawl.TestSite.Reply;
import cuttings.page.Item;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of 2,000 pages, of which some are slow, some fail at first, and some change. */
class LargeSiteTest {
  private static final int PAGES = 2_000;

  @TempDir Path folder;

  @Test
  void everyPageIsHadOnceThoughSomeFailAndTheFirstRunIsBrokenOff() throws IOException {
    try (var site = new TestSite()) {
      List<String> paths = IntStream.range(0, PAGES).mapToObj(i -> "/review/" + i).toList();
      site.index("/sitemap.xml", List.of("/first.xml", "/second.xml"))
          .sitemap("/first.xml", paths.subList(0, PAGES / 2))
          .sitemap("/second.xml", paths.subList(PAGES / 2, PAGES));
      for (String path : paths) site.page(path, "<p>First " + path);
      paths.stream().filter(path -> path.endsWith("7")).forEach(path -> failOnce(site, path));
      paths.stream().filter(path -> path.endsWith("33")).forEach(path -> slow(site, path));

      assertThatThrownBy(() -> items(site, "1,200 ")).hasMessage("broken off");
      assertThat(site.asked.stream().filter(path -> path.startsWith("/review/")).distinct())
          .hasSize(1_200);

      assertThat(items(site, "never")).hasSize(PAGES).allMatch(Item.Page.class::isInstance);
      assertThat(whole(site)).hasSize(PAGES + PAGES / 10).containsAll(paths);

      site.asked.clear();
      Set<String> changed =
          new HashSet<>(paths.stream().filter(path -> path.endsWith("5")).toList());
      for (String path : changed) site.page(path, "<p>Second " + path);

      List<Item> second = items(site, "never");

      assertThat(whole(site)).containsExactlyInAnyOrderElementsOf(changed);
      assertThat(second).hasSize(PAGES);
      assertThat(second.stream().filter(item -> ((Item.Page) item).html().contains("Second")))
          .hasSize(changed.size());
    }
  }

  /** What was answered with a body, or with a fault. */
  private static List<String> whole(TestSite site) {
    return site.asked.stream()
        .filter(path -> path.startsWith("/review/") && !path.endsWith("unchanged"))
        .toList();
  }

  private static void failOnce(TestSite site, String path) {
    Set<String> failed = new HashSet<>();
    site.before(path, reply -> failed.add(path) ? Reply.of(500, "text/html", "not yet") : reply);
  }

  private static void slow(TestSite site, String path) {
    site.before(
        path,
        reply -> {
          LockSupport.parkNanos(20_000_000);
          return reply;
        });
  }

  private List<Item> items(TestSite site, String brokenOffAt) throws IOException {
    var items = new ArrayList<Item>();
    new SiteSource(
            List.of(site.uri("/")),
            false,
            folder,
            site.options(),
            done -> {
              if (done.startsWith(brokenOffAt)) throw new IllegalStateException("broken off");
            })
        .forEach(items::add);
    return items;
  }
}
