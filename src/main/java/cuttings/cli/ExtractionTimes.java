package cuttings.cli;

import cuttings.importer.Understanding;
import cuttings.page.Item;
import cuttings.page.PageSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The processor time that each page of a source takes to be understood, quickest first. */
record ExtractionTimes(List<Time> times) {
  private static final int WARM_UP = 5;
  private static final int RUNS = 3;

  /** Processor time, which other programs on the machine do not change as they do the clock's. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** The best of three runs over one page, in nanoseconds. */
  private record Time(String file, long nanos) {}

  /** Takes the times, after some runs over all pages to warm up. */
  static ExtractionTimes of(PageSource source) throws IOException {
    var pages = new ArrayList<Item>();
    source.forEach(item -> {
      if (item instanceof Item.Page) pages.add(item);
    });
    for (int run = 0; run < WARM_UP; run++) pages.forEach(ExtractionTimes::once);
    return new ExtractionTimes(
        pages.stream()
            .map(page -> new Time(page.file(), best(page)))
            .sorted(Comparator.comparingLong(Time::nanos))
            .toList());
  }

  private static long best(Item page) {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) best = Math.min(best, once(page));
    return best;
  }

  private static long once(Item page) {
    long start = THREADS.getCurrentThreadCpuTime();
    var _ = Understanding.understand(page);
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  void print(PrintWriter out) {
    if (times.isEmpty()) return;
    Time slowest = times.getLast();
    out.printf(
        "time a page on one core: mean %.2f ms, median %.2f ms, slowest %.1f ms (%s)%n",
        times.stream().mapToLong(Time::nanos).average().orElse(0) / 1e6,
        times.get(times.size() / 2).nanos() / 1e6,
        slowest.nanos() / 1e6,
        slowest.file());
  }
}
