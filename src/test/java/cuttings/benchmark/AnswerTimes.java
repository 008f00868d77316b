package cuttings.benchmark;

import cuttings.archive.Archive;
import cuttings.archive.Question;
import cuttings.lucene.PlainLucene;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The times of whole answers beside those of plain Lucene for the same words, taken in turn. */
final class AnswerTimes {
  private static final int HITS = 10;

  /** What is timed. */
  private enum Way {
    FACETED,
    ANSWER,
    LUCENE_READ,
    LUCENE
  }

  private record Asked(QueryFamily family, String query) {}

  private final Archive archive;
  private final PlainLucene lucene;
  private final Stopwatch stopwatch;

  AnswerTimes(Archive archive, PlainLucene lucene, Stopwatch stopwatch) {
    this.archive = archive;
    this.lucene = lucene;
    this.stopwatch = stopwatch;
  }

  /** Asks every query so often, each time in another order, after rounds that do not count. */
  void measure(
      Map<QueryFamily, List<String>> queries,
      int warmUp,
      int rounds,
      Random random,
      PrintStream out)
      throws IOException {
    var asked = new ArrayList<Asked>();
    queries.forEach((family, some) -> some.forEach(query -> asked.add(new Asked(family, query))));
    for (int round = 0; round < warmUp; round++) round(asked, random);
    var times = new TreeMap<QueryFamily, Map<Way, Series>>();
    for (int round = 0; round < rounds; round++)
      round(asked, random)
          .forEach((family, ways) -> times.merge(family, ways, AnswerTimes::together));
    print(times, out);
  }

  private Map<QueryFamily, Map<Way, Series>> round(List<Asked> asked, Random random)
      throws IOException {
    var times = new TreeMap<QueryFamily, Map<Way, Series>>();
    Collections.shuffle(asked, random);
    List<Way> order = new ArrayList<>(Arrays.asList(Way.values()));
    for (Asked each : asked) {
      Collections.shuffle(order, random);
      Map<Way, Series> ways = times.computeIfAbsent(each.family(), _ -> new EnumMap<>(Way.class));
      for (Way way : order)
        stopwatch.time(work(way, each.query()), ways.computeIfAbsent(way, _ -> new Series()));
    }
    return times;
  }

  private Stopwatch.Work work(Way way, String query) {
    return switch (way) {
      case FACETED -> () -> archive.ask(Question.of(query, HITS));
      case ANSWER -> () -> archive.ask(Question.of(query, HITS).withoutCounts());
      case LUCENE_READ -> () -> lucene.bestRead(query);
      case LUCENE -> () -> lucene.best(query);
    };
  }

  private static Map<Way, Series> together(Map<Way, Series> some, Map<Way, Series> more) {
    return together(List.of(some, more));
  }

  private static Map<Way, Series> together(Collection<Map<Way, Series>> several) {
    var all = new EnumMap<Way, Series>(Way.class);
    for (Way way : Way.values())
      all.put(way, Series.of(several.stream().map(ways -> ways.get(way)).toList()));
    return all;
  }

  private static void print(Map<QueryFamily, Map<Way, Series>> times, PrintStream out) {
    out.printf(
        "%nanswers, µs: f with all facets counted, a without, b plain Lucene with its hits read, c"
            + " without%n%n");
    out.printf(
        "%-24s %8s %8s  %8s %8s  %8s %8s  %8s %8s   %11s   %11s   %11s%n",
        "", "f", "", "a", "", "b", "", "c", "", "f/b", "a/b", "a/c");
    out.printf("%-24s", "family");
    for (int way = 0; way < Way.values().length; way++) out.printf(" %8s %8s ", "median", "p99");
    for (int ratio = 0; ratio < 3; ratio++) out.printf("  %5s %5s ", "med.", "p99");
    out.printf(" %6s%n", "n");
    times.forEach((family, ways) -> print(family.label(), ways, out));
    print("all", together(times.values()), out);
  }

  private static void print(String name, Map<Way, Series> ways, PrintStream out) {
    out.printf("%-24s", name);
    for (Way way : Way.values()) out.printf(" %,8.0f %,8.0f ", median(ways, way), p99(ways, way));
    ratio(ways, Way.FACETED, Way.LUCENE_READ, out);
    ratio(ways, Way.ANSWER, Way.LUCENE_READ, out);
    ratio(ways, Way.ANSWER, Way.LUCENE, out);
    out.printf(" %6d%n", ways.get(Way.ANSWER).count());
  }

  private static void ratio(Map<Way, Series> ways, Way one, Way other, PrintStream out) {
    out.printf(
        "  %5.1f %5.1f ",
        median(ways, one) / median(ways, other), p99(ways, one) / p99(ways, other));
  }

  private static double median(Map<Way, Series> ways, Way way) {
    return ways.get(way).median();
  }

  private static double p99(Map<Way, Series> ways, Way way) {
    return ways.get(way).p99();
  }
}
