package cuttings.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/**
 * What it cost a browser to load a page, by its own account (Navigation, Resource and Paint
 * Timing).
 *
 * @param addresses of all that was loaded, the page first
 * @param bytes over the wire: bodies as they were packed, and 300 for the headers of each, as
 *     browsers count
 * @param firstByte milliseconds until the page began to come
 * @param firstPaint milliseconds until the first text could be read
 */
record PageLoad(List<String> addresses, int bytes, double firstByte, double firstPaint) {
  private static final String FIRST_PAINT =
      """
      () => new Promise(told => new PerformanceObserver(list => {
        for (const entry of list.getEntriesByName("first-contentful-paint")) told(entry.startTime);
      }).observe({type: "paint", buffered: true}))
      """;

  private static final String ENTRIES =
      "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]";

  /** Of the page that a browser shows, with all that still comes. */
  static PageLoad of(Page page) {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    @SuppressWarnings("unchecked")
    var addresses = (List<String>) page.evaluate(ENTRIES + ".map(entry => entry.name)");
    var bytes =
        (Number) page.evaluate(ENTRIES + ".reduce((sum, entry) => sum + entry.transferSize, 0)");
    return new PageLoad(
        List.copyOf(addresses),
        bytes.intValue(),
        ((Number) page.evaluate(ENTRIES + "[0].responseStart")).doubleValue(),
        ((Number) page.evaluate(FIRST_PAINT)).doubleValue());
  }
}
