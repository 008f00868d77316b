package cuttings.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import cuttings.draft.SampleDraft;
import cuttings.server.SampleServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages may cost a reader, measured by the browser itself. */
class PageWeightIT {
  private static final int BUDGET = 60_000;

  private static final List<String> PAGES =
      List.of(
          "/", "/?q=rachel+mason", "/?q=the", "/films/rust-2024", "/people/bert-oxley", "/embed");

  /** The sum of all that moved without a reader's doing (layout shift), from the first paint on. */
  private static final String MOVED =
      """
      window.moved = 0;
      window.movers = [];
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) {
          window.moved += entry.value;
          for (const source of entry.sources)
            window.movers.push(`${source.node?.nodeName} ${source.node?.className} ${source.node?.textContent?.slice(0, 30)} from ${JSON.stringify(source.previousRect)} to ${JSON.stringify(source.currentRect)}`);
        }
      }).observe({type: "layout-shift", buffered: true});
      """;

  private static SampleServer server;
  private static Chromium chromium;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    chromium = Chromium.start();
    server = SampleServer.in(folder);
  }

  @AfterAll
  static void stop() throws IOException {
    if (chromium == null) return;
    chromium.close();
    server.close();
  }

  /** A page in a browser that has kept nothing, and that watches what moves. */
  private static Page fresh(int width) {
    BrowserContext context =
        chromium
            .browser()
            .newContext(new NewContextOptions().setBaseURL(origin()).setViewportSize(width, 800));
    context.addInitScript(MOVED);
    return context.newPage();
  }

  private static String origin() {
    return "http://127.0.0.1:" + server.port();
  }

  private static double moved(Page page) {
    // two frames on, all that was laid out has been counted
    page.evaluate("new Promise(on => requestAnimationFrame(() => requestAnimationFrame(on)))");
    return ((Number) page.evaluate("window.moved")).doubleValue();
  }

  @Test
  void aPageWithAllItLoadsIsUnder60KilobytesAndAsksNobodyElse() {
    for (String address : PAGES) {
      Page page = fresh(1280);
      page.navigate(address);
      PageLoad load = PageLoad.of(page);
      assertThat(load.bytes()).as(address).isBetween(1_000, BUDGET);
      assertThat(load.addresses()).allMatch(each -> each.startsWith(origin() + "/"));
      assertThat(load.addresses())
          .as("the page, its style, its script, and perhaps already its icon")
          .hasSizeBetween(3, 4);
      page.context().close();
    }
  }

  @Test
  void tenResultsAreWeighed() {
    Page page = fresh(1280);
    page.navigate("/?q=the");
    assertThat(page.locator(".hit").count()).isEqualTo(10);
    page.context().close();
  }

  @Test
  void nothingMovesWhileAPageLoadsOrIsTyped() {
    for (int width : new int[] {320, 1280})
      for (String address : PAGES) {
        Page page = fresh(width);
        page.navigate(address);
        page.locator("#q").fill("");
        page.locator("#q").pressSequentially("m");
        page.locator("#suggestions [role=option]").first().waitFor();
        assertThat(moved(page))
            .as("%s at %d: %s", address, width, page.evaluate("window.movers"))
            .isZero();
        page.context().close();
      }
  }

  @Test
  void nothingMovesWhenTheScriptComesLate() {
    for (int width : new int[] {320, 1280})
      for (String address : List.of("/?q=the", "/embed", "/draft")) {
        Page page = fresh(width);
        page.route("**/*.js", PageWeightIT::late);
        page.navigate(address);
        if (address.equals("/draft")) {
          page.locator("#draft").fill(SampleDraft.HTML);
          page.getByText("Check it").click();
          page.locator(".copy button").first().waitFor();
        }
        assertThat(moved(page)).as("%s at %d", address, width).isZero();
        page.context().close();
      }
  }

  private static void late(Route route) {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    route.resume();
  }
}
