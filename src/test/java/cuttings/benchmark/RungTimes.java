package cuttings.benchmark;

import cuttings.archive.Archive;
import cuttings.archive.Question;
import cuttings.catalogue.Catalogue;
import cuttings.lucene.PlainLucene;
import cuttings.query.Query;
import cuttings.ranking.Ranking;
import cuttings.ranking.Ranking.Reading;
import cuttings.ranking.Rung;
import cuttings.search.Clause;
import cuttings.search.SearchRequest;
import cuttings.search.Searcher;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** What each rung of the ladder costs by itself, and how often the first hit stands on it. */
final class RungTimes {
  private record Step(Rung rung, Clause clause) {}

  private final Archive archive;
  private final Searcher searcher;
  private final Catalogue catalogue;
  private final PlainLucene lucene;
  private final Stopwatch stopwatch;

  RungTimes(Archive archive, Searcher searcher, PlainLucene lucene, Stopwatch stopwatch)
      throws IOException {
    this.archive = archive;
    this.searcher = searcher;
    this.catalogue = Catalogue.of(searcher);
    this.lucene = lucene;
    this.stopwatch = stopwatch;
  }

  /** Runs every rung of every query so often, in a mixed order, after one round that counts not. */
  void measure(List<String> queries, int rounds, Random random, PrintStream out)
      throws IOException {
    var steps = new ArrayList<Step>();
    var first = new EnumMap<Rung, Integer>(Rung.class);
    for (String text : queries) {
      Query query = archive.ask(Question.of(text, 1)).query();
      steps.addAll(steps(query));
      standing(query).ifPresent(rung -> first.merge(rung, 1, Integer::sum));
    }
    round(steps, random);
    var times = new EnumMap<Rung, Series>(Rung.class);
    for (int round = 0; round < rounds; round++)
      round(steps, random)
          .forEach((rung, series) ->
              times.merge(rung, series, (some, more) -> Series.of(List.of(some, more))));
    print(times, first, queries.size(), out);
  }

  private Map<Rung, Series> round(List<Step> steps, Random random) throws IOException {
    Collections.shuffle(steps, random);
    var times = new EnumMap<Rung, Series>(Rung.class);
    for (Step step : steps)
      stopwatch.time(
          () -> lucene.best(step.clause()), times.computeIfAbsent(step.rung(), _ -> new Series()));
    return times;
  }

  /** The rungs of a query in all its readings; those that several readings share, once. */
  private List<Step> steps(Query query) {
    Set<Clause.Named> rungs = new LinkedHashSet<>();
    for (Reading reading : Reading.values())
      named(Ranking.of(query, reading, catalogue)).forEach(rungs::add);
    return rungs.stream().map(rung -> new Step(Rung.valueOf(rung.name()), rung)).toList();
  }

  private static Stream<Clause.Named> named(Clause clause) {
    return switch (clause) {
      case Clause.Named named -> Stream.of(named);
      case Clause.And(var clauses) -> clauses.stream().flatMap(RungTimes::named);
      case Clause.BestOf(var clauses) -> clauses.stream().flatMap(RungTimes::named);
      case Clause.SumOf(var clauses) -> clauses.stream().flatMap(RungTimes::named);
      case Clause.Preferring(var kept, var preferred) ->
          Stream.concat(named(kept), named(preferred));
      case Clause.Without(var kept, _) -> named(kept);
      case Clause.Scored(var inner, _) -> named(inner);
      case Clause.All _,
          Clause.None _,
          Clause.AnyOf _,
          Clause.StartsWith _,
          Clause.Between _,
          Clause.Near _,
          Clause.Words _,
          Clause.Fuzzy _ ->
          Stream.empty();
    };
  }

  /** The rung of the first hit, in the first reading that finds anything. */
  private Optional<Rung> standing(Query query) throws IOException {
    for (Reading reading : Reading.values()) {
      Clause clause = Ranking.of(query, reading, catalogue);
      var hits = searcher.search(SearchRequest.best(clause, 1)).hits();
      if (!hits.isEmpty())
        return hits.getFirst().matched().stream().map(Rung::valueOf).min(Rung::compareTo);
    }
    return Optional.empty();
  }

  private static void print(
      Map<Rung, Series> times, Map<Rung, Integer> first, int queries, PrintStream out) {
    double total = Series.of(times.values()).total();
    out.printf("%nrungs by themselves, ten best, µs; how often the first hit stands on each%n%n");
    out.printf(
        "%-24s %8s %8s %8s %8s %8s %7s%n",
        "rung", "median", "p99", "mean", "of time", "first", "n");
    times.forEach((rung, series) ->
        out.printf(
            "%-24s %,8.0f %,8.0f %,8.0f %6.1f %% %6.1f %% %7d%n",
            rung.name().toLowerCase(Locale.ROOT),
            series.median(),
            series.p99(),
            series.total() / series.count(),
            100 * series.total() / total,
            100.0 * first.getOrDefault(rung, 0) / queries,
            series.count()));
    int found = first.values().stream().mapToInt(Integer::intValue).sum();
    out.printf("%-24s %44.1f %%%n", "nothing found", 100.0 * (queries - found) / queries);
  }
}
