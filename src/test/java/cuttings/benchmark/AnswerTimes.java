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
      case ANSWER -> () -> archive.ask(Question.of(query, HITS));
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
        "%nanswers, µs: a the whole answer, b plain Lucene with its hits read, c without%n%n");
    out.printf(
        "%-24s %8s %8s  %8s %8s  %8s %8s   %15s   %15s%n",
        "", "a", "", "b", "", "c", "", "a/b", "a/c");
    out.printf(
        "%-24s %8s %8s  %8s %8s  %8s %8s   %7s %7s   %7s %7s %7s%n",
        "family", "median", "p99", "median", "p99", "median", "p99", "median", "p99", "median",
        "p99", "n");
    times.forEach((family, ways) -> print(family.label(), ways, out));
    print("all", together(times.values()), out);
  }

  private static void print(String name, Map<Way, Series> ways, PrintStream out) {
    Series a = ways.get(Way.ANSWER);
    Series b = ways.get(Way.LUCENE_READ);
    Series c = ways.get(Way.LUCENE);
    out.printf(
        "%-24s %,8.0f %,8.0f  %,8.0f %,8.0f  %,8.0f %,8.0f   %7.1f %7.1f   %7.1f %7.1f %7d%n",
        name,
        a.median(),
        a.p99(),
        b.median(),
        b.p99(),
        c.median(),
        c.p99(),
        a.median() / b.median(),
        a.p99() / b.p99(),
        a.median() / c.median(),
        a.p99() / c.p99(),
        a.count());
  }
}
