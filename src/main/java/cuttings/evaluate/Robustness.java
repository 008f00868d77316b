package cuttings.evaluate;

import cuttings.importer.Outcome;
import cuttings.importer.Understanding;
import cuttings.page.Item;
import cuttings.review.Review;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The count of what came of many pages, whole ones and damaged ones, which each must end in a value
 * within its budget.
 */
public final class Robustness {
  private static final int SLOWEST = 10;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<Trial> slowest = new ArrayList<>();
  private final List<Trial> failed = new ArrayList<>();

  /**
   * Tries a page; one that is late is tried again, and counts only if it is over its budget twice.
   *
   * @param page gives the page as an import would read it
   * @return what came of it at last
   */
  public Trial trial(String name, int size, Supplier<Item> page) {
    Trial trial = once(name, size, page);
    if (trial.late()) {
      Trial again = once(name, size, page);
      if (again.time().compareTo(trial.time()) < 0) trial = again;
    }
    outcomes.merge(trial.outcome(), 1, Integer::sum);
    if (trial.fault() || trial.over()) failed.add(trial);
    slowest.add(trial);
    slowest.sort(Comparator.comparing(Trial::time).reversed());
    if (slowest.size() > SLOWEST) slowest.removeLast();
    return trial;
  }

  private static Trial once(String name, int size, Supplier<Item> page) {
    long start = System.nanoTime();
    long busy = THREADS.getCurrentThreadCpuTime();
    String outcome = outcome(page);
    return new Trial(
        name,
        size,
        outcome,
        Duration.ofNanos(System.nanoTime() - start),
        Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - busy));
  }

  /** What would end an import is a fault like one that an import survives. */
  private static String outcome(Supplier<Item> page) {
    try {
      return switch (Understanding.understand(page.get())) {
        case Outcome.Dropped(_, var reason, _) -> left(reason);
        case Outcome.Understood(_, var reviews) -> kinds(reviews);
      };
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Trial.FAULT;
    }
  }

  private static String left(String reason) {
    return reason.equals(Trial.FAULT) ? reason : "left out: " + reason;
  }

  private static String kinds(List<Review> reviews) {
    return reviews.stream()
        .map(review -> review.kind().name().toLowerCase(Locale.ROOT))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" and "));
  }

  /** Pages by what came of them. */
  public Map<String, Integer> outcomes() {
    return Collections.unmodifiableMap(outcomes);
  }

  /** The ten that took longest, the longest first. */
  public List<Trial> slowest() {
    return List.copyOf(slowest);
  }

  /** Those that ended in no value or were over their budget twice. */
  public List<Trial> failed() {
    return List.copyOf(failed);
  }
}
