package cuttings.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuttings.crawl.TestSite.Reply;
import cuttings.page.Item;
import cuttings.page.Untouched;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteSourceTest {
  @TempDir Path folder;
  private final TestSite site = new TestSite();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void theSitemapsThatRobotsTxtNamesAreRead() throws IOException {
    site.reply("/robots.txt", Reply.of(200, "text/plain", "Sitemap: " + site.uri("/maps.xml")))
        .index("/maps.xml", List.of("/a.xml", "/b.xml"))
        .sitemap("/a.xml", List.of("/lamp", "/gone"))
        .sitemap("/b.xml", List.of("/ferry", "/poster"))
        .page("/lamp", "<p>Lamp")
        .page("/ferry", "<p>Ferry")
        .reply("/poster", Reply.of(200, "image/jpeg", "JFIF"));

    assertThat(items("/"))
        .containsExactly(
            page("/ferry", "<p>Ferry"),
            left("/gone", Item.Reason.HTTP_STATUS, "404"),
            page("/lamp", "<p>Lamp"),
            left("/poster", Item.Reason.NOT_HTML, "image/jpeg"));
  }

  @Test
  void withoutRobotsTxtTheUsualSitemapIsRead() throws IOException {
    site.sitemap("/sitemap.xml", List.of("/lamp")).page("/lamp", "<p>Lamp");

    assertThat(items("/")).containsExactly(page("/lamp", "<p>Lamp"));
  }

  @Test
  void ofAPlaceOfTheSiteOnlyWhatLiesBelowIsMeant() throws IOException {
    site.sitemap("/sitemap.xml", List.of("/about", "/reviews/lamp"))
        .page("/reviews/", "<p>All")
        .page("/reviews/lamp", "<p>Lamp");

    assertThat(items("/reviews/")).containsExactly(page("/reviews/lamp", "<p>Lamp"));
  }

  @Test
  void aSitemapOrAFeedMayBeNamedItself() throws IOException {
    String feed =
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title><item><link>%s</link>"
            + "</item></channel></rss>";
    site.sitemap("/some.xml", List.of("/lamp"))
        .reply("/feed", Reply.of(200, "application/rss+xml", feed.formatted(site.uri("/ferry"))))
        .page("/lamp", "<p>Lamp")
        .page("/ferry", "<p>Ferry");

    assertThat(items("/some.xml")).containsExactly(page("/lamp", "<p>Lamp"));
    assertThat(items("/feed")).containsExactly(page("/ferry", "<p>Ferry"));
  }

  @Test
  void whatASitemapCallsUnchangedAndIsKnownIsNotAskedFor() throws IOException {
    String map =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>%s</loc><lastmod>2019-03-12</lastmod></url>
        <url><loc>%s</loc><lastmod>2024-03-12</lastmod></url><url><loc>%s</loc></url></urlset>
        """
            .formatted(site.uri("/lamp"), site.uri("/ferry"), site.uri("/salt"));
    site.reply("/sitemap.xml", Reply.of(200, "application/xml", map))
        .page("/lamp", "<p>Lamp")
        .page("/ferry", "<p>Ferry")
        .page("/salt", "<p>Salt");
    items("/");
    site.asked.clear();
    Untouched untouched =
        (_, modified) ->
            modified.isBefore(Instant.parse("2020-01-01T00:00:00Z"))
                ? Optional.of("known")
                : Optional.empty();
    var files = new ArrayList<String>();

    source(false, site.options(), "/").forEachUnopened(untouched, file -> files.add(file.file()));

    assertThat(site.asked)
        .contains("/ferry unchanged", "/salt unchanged")
        .noneMatch(asked -> asked.startsWith("/lamp"));
    assertThat(files).contains(site.uri("/lamp").toString()).hasSize(3);
  }

  @Test
  void aSiteWithoutSitemapIsToldOfAndItsFirstPageRead() throws IOException {
    site.page("/", "<p>Home");

    assertThat(items("/"))
        .containsExactly(
            left("/sitemap.xml", Item.Reason.UNREADABLE, "no sitemap: answered 404"),
            page("/", "<p>Home"));
  }

  @Test
  void aSiteOfWhichNothingCanBeHadIsAFault() {
    assertThatThrownBy(() -> items("/"))
        .isInstanceOf(IOException.class)
        .hasMessage("nothing could be had of %s: answered 404".formatted(site.uri("/")));
  }

  @Test
  void listedPagesAreFetchedAndNothingElse() throws IOException {
    site.page("/lamp", "<p>Lamp");

    assertThat(items(source(true, site.options(), "/lamp")))
        .containsExactly(page("/lamp", "<p>Lamp"));
    assertThat(site.asked).containsExactly("/robots.txt", "/lamp");
  }

  @Test
  void whatRobotsTxtForbidsIsNotAskedFor() throws IOException {
    String robots = "User-agent: *\nDisallow: /\n\nUser-agent: cuttings\nDisallow: /private";
    site.reply("/robots.txt", Reply.of(200, "text/plain", robots))
        .sitemap("/sitemap.xml", List.of("/lamp", "/private/x"))
        .page("/lamp", "<p>Lamp")
        .page("/private/x", "<p>X");

    assertThat(items("/"))
        .containsExactly(
            page("/lamp", "<p>Lamp"),
            left("/private/x", Item.Reason.ROBOTS, "robots.txt of reel.example"));
    assertThat(site.asked).doesNotContain("/private/x");
  }

  @Test
  void whereRobotsTxtCannotBeHadNothingIsAskedFor() throws IOException {
    site.reply("/robots.txt", Reply.of(503, "text/plain", "busy")).page("/lamp", "<p>Lamp");

    assertThat(items(source(true, site.options(), "/lamp")))
        .containsExactly(
            left("/lamp", Item.Reason.UNREADABLE, "the robots.txt of the site could not be had"));
    assertThat(site.asked).containsOnly("/robots.txt");
  }

  @Test
  void theSiteIsAskedNoFasterThanItWants() throws IOException {
    site.reply("/robots.txt", Reply.of(200, "text/plain", "User-agent: *\nCrawl-delay: 7"))
        .page("/a", "<p>A")
        .page("/b", "<p>B");

    items(source(true, site.options(), "/a", "/b"));

    assertThat(site.slept)
        .singleElement()
        .satisfies(
            pause -> assertThat(pause).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(7)));
  }

  @Test
  void aServerThatIsBusyIsAskedAgainWhenItSays() throws IOException {
    var tries = new AtomicInteger();
    site.page("/lamp", "<p>Lamp")
        .before(
            "/lamp",
            reply ->
                tries.incrementAndGet() < 3
                    ? new Reply(429, Map.of("Retry-After", "41"), new byte[0])
                    : reply);

    assertThat(items(source(true, site.options(), "/lamp")))
        .containsExactly(page("/lamp", "<p>Lamp"));
    assertThat(site.slept).containsExactly(Duration.ofSeconds(41), Duration.ofSeconds(41));
  }

  @Test
  void aServerThatFailsIsGivenUpWithLongerAndLongerPauses() throws IOException {
    site.reply("/lamp", Reply.of(500, "text/html", "broken"));

    assertThat(items(source(true, site.options(), "/lamp")))
        .containsExactly(left("/lamp", Item.Reason.UNREADABLE, "answered 500"));
    assertThat(site.slept).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void aPageThatFailsIsReadAsItWasBeforeAndToldOf() throws IOException {
    site.page("/lamp", "<p>Lamp");
    items(source(true, site.options(), "/lamp"));
    site.reply("/lamp", Reply.of(500, "text/html", "broken"));

    assertThat(items(source(true, site.options(), "/lamp")))
        .containsExactly(
            left(
                "/lamp", Item.Reason.EARLIER_COPY, "answered 500; what was fetched before is kept"),
            page("/lamp", "<p>Lamp"));
  }

  @Test
  void aPageThatIsGoneIsGone() throws IOException {
    site.page("/lamp", "<p>Lamp");
    items(source(true, site.options(), "/lamp"));
    site.reply("/lamp", Reply.of(410, "text/html", "gone"));

    assertThat(items(source(true, site.options(), "/lamp")))
        .containsExactly(left("/lamp", Item.Reason.HTTP_STATUS, "410"));
  }

  @Test
  void anAddressOfThisMachineIsRefusedUnasked() throws IOException {
    site.page("/lamp", "<p>Lamp");
    CrawlOptions usual = CrawlOptions.of("cuttings/test", false);

    assertThat(items(source(true, with(usual, TestSite::resolve), "/lamp")))
        .containsExactly(
            left(
                "/lamp",
                Item.Reason.NOT_PUBLIC,
                "reel.example is 127.0.0.1, which is no public address"));
    assertThat(site.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.0.0.1",
        "172.16.0.1",
        "192.168.0.1",
        "169.254.169.254",
        "0.0.0.0",
        "::1",
        "fe80::1",
        "fd00::1",
        "::ffff:127.0.0.1",
        "::ffff:192.168.0.1"
      })
  void aNameThatMeansAMachineOfTheHouseIsRefusedUnasked(String inside) throws IOException {
    site.page("/lamp", "<p>Lamp");
    CrawlOptions usual = CrawlOptions.of("cuttings/test", false);
    var lookups = new AtomicInteger();
    Resolver resolver =
        _ -> {
          lookups.incrementAndGet();
          return List.of(InetAddress.getByName(inside));
        };

    assertThat(items(source(true, with(usual, resolver), "/lamp")))
        .singleElement()
        .isInstanceOfSatisfying(
            Item.Unreadable.class,
            left -> {
              assertThat(left.reason()).isEqualTo(Item.Reason.NOT_PUBLIC);
              assertThat(left.detail()).contains("which is no public address");
            });
    assertThat(lookups).hasPositiveValue();
    assertThat(site.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://inside.example/",
        "ftp://reel.example/x",
        "file:///etc/passwd",
        "gopher://reel.example/",
        "http://user:word@reel.example/"
      })
  void aRedirectIsJudgedLikeAnAddress(String target) throws IOException {
    site.reply("/lamp", Reply.redirect(target));

    assertThat(items(source(true, site.options(), "/lamp")))
        .singleElement()
        .isInstanceOfSatisfying(
            Item.Unreadable.class,
            left -> assertThat(left.reason()).isEqualTo(Item.Reason.NOT_PUBLIC));
    assertThat(site.asked).containsExactly("/robots.txt", "/lamp");
  }

  @Test
  void aNameThatComesToMeanAnotherMachineIsJudgedEachTimeItIsLookedUp() throws IOException {
    site.page("/lamp", "<p>Lamp");
    var lookups = new AtomicInteger();
    Resolver turning =
        host -> TestSite.resolve(lookups.incrementAndGet() > 1 ? "inside.example" : host);

    assertThat(items(source(true, with(site.options(), turning), "/lamp")))
        .singleElement()
        .isInstanceOfSatisfying(
            Item.Unreadable.class,
            left -> assertThat(left.reason()).isEqualTo(Item.Reason.NOT_PUBLIC));
    // one look for each request, so none after the address was judged
    assertThat(lookups).hasValue(2);
    assertThat(site.asked).containsExactly("/robots.txt");
  }

  @Test
  void oneAddressOfSeveralThatIsNotAllowedForbidsTheName() throws IOException {
    site.page("/lamp", "<p>Lamp");
    Resolver both =
        host -> List.of(TestSite.resolve(host).getFirst(), InetAddress.getByName("10.0.0.1"));

    assertThat(items(source(true, with(site.options(), both), "/lamp")))
        .containsExactly(
            left(
                "/lamp",
                Item.Reason.NOT_PUBLIC,
                "reel.example is 10.0.0.1, which is no public address"));
  }

  @Test
  void aPageIsCalledByWhereARedirectLeads() throws IOException {
    site.reply("/old", Reply.redirect("/new")).page("/new", "<p>Lamp");

    assertThat(items(source(true, site.options(), "/old")))
        .containsExactly(page("/new", "<p>Lamp"));
    site.asked.clear();
    items(source(true, site.options(), "/old"));
    assertThat(site.asked).containsExactly("/robots.txt", "/old", "/new unchanged");
  }

  @Test
  void redirectsWithoutEndAreGivenUp() throws IOException {
    site.reply("/a", Reply.redirect("/b")).reply("/b", Reply.redirect("/a"));

    assertThat(items(source(true, site.options(), "/a")))
        .containsExactly(left("/a", Item.Reason.UNREADABLE, "leads on more than 5 times"));
  }

  @Test
  void sitemapsThatNameThemselvesOrMoreWithoutEndAreBounded() throws IOException {
    site.index("/sitemap.xml", List.of("/sitemap.xml", "/deep0"))
        .sitemap("/a.xml", List.of("/lamp"))
        .page("/lamp", "<p>Lamp");
    for (int i = 0; i < 1_200; i++)
      site.index("/deep" + i, i == 3 ? List.of("/a.xml", "/deep4") : List.of("/deep" + (i + 1)));

    List<Item> items = items("/");

    assertThat(items).contains(page("/lamp", "<p>Lamp"));
    assertThat(items)
        .contains(
            left("/", Item.Reason.UNREADABLE, "names more pages or sitemaps than are followed"));
    assertThat(site.asked).hasSizeLessThan(1_010);
  }

  @Test
  void aPageAboveTheLimitIsTooLarge() throws IOException {
    site.page("/lamp", "x".repeat(6 << 20));

    assertThat(items(source(true, site.options(), "/lamp")))
        .containsExactly(left("/lamp", Item.Reason.TOO_LARGE, "more than 5 MiB"));
  }

  @Test
  void aServerThatNeverAnswersIsGivenUp() throws IOException {
    var held = new CountDownLatch(1);
    site.page("/lamp", "<p>Lamp")
        .before(
            "/lamp",
            reply -> {
              try {
                held.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return reply;
            });
    CrawlOptions o = site.options();
    var hasty =
        new CrawlOptions(
            o.userAgent(),
            o.allowed(),
            o.pause(),
            Duration.ofMillis(300),
            1,
            o.most(),
            o.resolver(),
            o.sleeper());

    assertThat(items(source(true, hasty, "/lamp")))
        .singleElement()
        .isInstanceOfSatisfying(
            Item.Unreadable.class, left -> assertThat(left.detail()).contains("Timeout"));
    held.countDown();
  }

  @Test
  void aRunThatWasBrokenOffGoesOnWhereItWas() throws IOException {
    List<String> paths = Stream.iterate(0, i -> i + 1).limit(250).map(i -> "/p" + i).toList();
    for (String path : paths) site.page(path, "<p>" + path);
    site.sitemap("/sitemap.xml", paths);
    var broken =
        new SiteSource(
            List.of(site.uri("/")),
            false,
            folder,
            site.options(),
            done -> {
              if (done.startsWith("200")) throw new IllegalStateException("broken off");
            });
    assertThatThrownBy(() -> broken.forEach(_ -> {})).hasMessage("broken off");
    site.asked.clear();

    assertThat(items("/")).hasSize(250).allMatch(Item.Page.class::isInstance);

    assertThat(site.asked.stream().filter(path -> path.startsWith("/p"))).hasSize(50);
  }

  @Test
  void aPageTriedWhenTheClockWasAheadIsAskedForAgain() throws IOException {
    site.page("/lamp", "<p>Lamp");
    items(source(true, site.options(), "/lamp"));
    try (Stream<Path> files = Files.walk(folder)) {
      var ahead = FileTime.from(Instant.now().plus(Duration.ofDays(30)));
      for (Path file : files.filter(Files::isRegularFile).toList())
        Files.setLastModifiedTime(file, ahead);
    }
    site.page("/lamp", "<p>Lamp again");

    assertThat(items(source(true, site.options(), "/lamp")))
        .containsExactly(page("/lamp", "<p>Lamp again"));
  }

  @Test
  void aThreadThatIsInterruptedStopsAndKeepsWhatItHas() throws IOException {
    site.page("/a", "<p>A").page("/b", "<p>B");
    site.before("/b", _ -> Reply.of(503, "text/html", "busy"));
    CrawlOptions o = site.options();
    var stopped =
        new CrawlOptions(
            o.userAgent(),
            o.allowed(),
            o.pause(),
            o.time(),
            o.attempts(),
            o.most(),
            o.resolver(),
            _ -> {
              throw new InterruptedException();
            });

    assertThatThrownBy(() -> items(source(true, stopped, "/a", "/b")))
        .isInstanceOf(java.io.InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(new CopyStore(folder).get(site.uri("/a")).status()).isEqualTo(200);
  }

  @Test
  void whatLiesInTheFolderAndIsNoCopyIsFetchedAnew() throws IOException {
    site.page("/lamp", "<p>Lamp");
    items(source(true, site.options(), "/lamp"));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.writeString(file, "cuttings copy 1\naddress: http://other.example/\n\nwrong");
        Files.writeString(file.resolveSibling(file.getFileName() + ".new"), "half");
      }
    }

    assertThat(items(source(true, site.options(), "/lamp")))
        .containsExactly(page("/lamp", "<p>Lamp"));
  }

  private List<Item> items(String start) throws IOException {
    return items(source(false, site.options(), start));
  }

  private static List<Item> items(SiteSource source) throws IOException {
    var items = new ArrayList<Item>();
    source.forEach(items::add);
    return items;
  }

  private SiteSource source(boolean exact, CrawlOptions options, String... paths) {
    List<URI> starts = Stream.of(paths).map(site::uri).toList();
    return new SiteSource(starts, exact, folder, options, _ -> {});
  }

  private CrawlOptions with(CrawlOptions o, Resolver resolver) {
    return new CrawlOptions(
        o.userAgent(),
        o.allowed(),
        o.pause(),
        o.time(),
        o.attempts(),
        o.most(),
        resolver,
        site.slept::add);
  }

  private Item page(String path, String html) {
    return new Item.Page(site.uri(path).toString(), html, "UTF-8", site.uri(path));
  }

  private Item left(String path, Item.Reason reason, String detail) {
    return new Item.Unreadable(site.uri(path).toString(), reason, detail);
  }
}
