package cuttings.pages;

import com.microsoft.playwright.BrowserContext;
import cuttings.server.SampleServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How soon a page of results can be read, beside a static page that weighs as much over the wire.
 * Both are loaded in turn by browsers that have kept nothing. Times depend on the machine and on
 * what else runs there; the two beside each other tell.
 */
final class PaintReport {
  private static final int LOADS = 21;
  private static final String RESULTS = "/?q=the";
  private static final String PARAGRAPH = "<p>All that was printed on films and on people.</p>\n";

  /** A header of all our pages, for which a browser begins a process of its own. */
  private static final Map<String, String> ALONE =
      Map.of("Cross-Origin-Opener-Policy", "same-origin");

  private PaintReport() {}

  /** Takes no arguments. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("paint");
    try (Chromium chromium = Chromium.start();
        SampleServer server = SampleServer.in(folder);
        OtherSite site = OtherSite.start()) {
      String results = "http://127.0.0.1:" + server.port() + RESULTS;
      // what is loaded first also warms the service
      PageLoad weighed = load(chromium, results);
      site.put("/", new OtherSite.Page(ALONE, page(weighed.bytes())));
      load(chromium, site.origin() + "/");
      var served = new ArrayList<PageLoad>();
      var still = new ArrayList<PageLoad>();
      for (int i = 0; i < LOADS; i++) {
        served.add(load(chromium, results));
        still.add(load(chromium, site.origin() + "/"));
      }
      System.out.println("medians of " + LOADS + " loads, the quickest and the slowest");
      tell("page of results", served);
      tell("static page", still);
    }
  }

  private static PageLoad load(Chromium chromium, String address) {
    try (BrowserContext context = chromium.browser().newContext()) {
      var page = context.newPage();
      page.navigate(address);
      return PageLoad.of(page);
    }
  }

  /** A page of a size in bytes, headers as browsers count them among these. */
  private static String page(int bytes) {
    String head = "<!doctype html><html lang=\"en\"><title>As heavy</title>\n";
    int paragraphs = Math.max(1, (bytes - 300 - head.length()) / PARAGRAPH.length());
    return head + PARAGRAPH.repeat(paragraphs);
  }

  private static void tell(String what, List<PageLoad> loads) {
    System.out.printf(
        "%-15s  %6d bytes; first byte %s, first contentful paint %s%n",
        what,
        loads.getFirst().bytes(),
        times(loads, PageLoad::firstByte),
        times(loads, PageLoad::firstPaint));
  }

  private static String times(List<PageLoad> loads, ToDoubleFunction<PageLoad> time) {
    double[] sorted = loads.stream().mapToDouble(time).sorted().toArray();
    return "%.0f ms (%.0f to %.0f)"
        .formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }
}
