package cuttings.benchmark;

import java.util.Map;
import java.util.TreeMap;

/** What came of the requests of one run: how many of each status, and how long each took. */
final class LoadResult {
  /** Stands for what got no answer. */
  static final int NONE = 0;

  private final Map<Integer, Series> byStatus = new TreeMap<>();
  private final Series late = new Series();
  private final long start = System.nanoTime();
  private long end = start;

  synchronized void add(int status, long nanos) {
    byStatus.computeIfAbsent(status, _ -> new Series()).add(nanos);
    end = System.nanoTime();
  }

  /** A request was begun so much later than it should have been, which is the crowd's own doing. */
  synchronized void sent(long nanosLate) {
    late.add(nanosLate);
  }

  synchronized Series late() {
    return late;
  }

  synchronized Series of(int status) {
    return byStatus.getOrDefault(status, new Series());
  }

  synchronized Map<Integer, Series> all() {
    return Map.copyOf(byStatus);
  }

  /** Answers of a status each second. */
  synchronized double rate(int status) {
    return of(status).count() / (Math.max(1, end - start) / 1e9);
  }

  /** Each status with its number, and its times in milliseconds. */
  synchronized String text() {
    var text = new StringBuilder();
    byStatus.forEach((status, times) ->
        text.append(
            "  %s %,9d  median %8.2f ms  p99 %8.2f ms%n"
                .formatted(
                    status == NONE ? "none" : " " + status,
                    times.count(),
                    times.median() / 1e3,
                    times.p99() / 1e3)));
    return text.toString();
  }
}
