package cuttings.benchmark;

import cuttings.archive.Archive;
import cuttings.lucene.LuceneIndex;
import cuttings.lucene.MoreLikeThisBaseline;
import cuttings.lucene.PlainLucene;
import cuttings.search.Searcher;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * How fast an index of any archive answers, suggests, relates and checks drafts, beside plain
 * Lucene in the same process, and which rung of the ladder costs what. {@code -Dbenchmark.seed=N}
 * makes other queries, {@code -Dbenchmark.rounds=N} asks each more often or less, {@code
 * -Dbenchmark.clock=processor} leaves out what other programs take.
 */
final class SearchBenchmark {
  private static final int QUERIES = 200;
  private static final int WARM_UP = 2;

  private SearchBenchmark() {}

  public static void main(String[] args) throws IOException {
    var root = Path.of(args[0]);
    long seed = Long.getLong("benchmark.seed", 20_260_101);
    int rounds = Integer.getInteger("benchmark.rounds", 5);
    var clock =
        Stopwatch.Clock.valueOf(
            System.getProperty("benchmark.clock", "wall").toUpperCase(Locale.ROOT));
    var stopwatch = new Stopwatch(clock);
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var index = new LuceneIndex(root);
    try (Archive archive = Archive.open(index);
        Searcher searcher = index.searcher();
        MoreLikeThisBaseline like = index.moreLikeThis();
        PlainLucene lucene = PlainLucene.open(root)) {
      var random = new Random(seed);
      Map<QueryFamily, List<String>> queries = MadeQueries.of(searcher, lucene, random, QUERIES);
      out.printf(
          "%,d pages, %d queries of each family, each asked %d times, seed %d, %s clock%n",
          lucene.pages(), QUERIES, rounds, seed, clock.name().toLowerCase(Locale.ROOT));
      for (QueryFamily family : QueryFamily.values()) example(family, queries, out);
      new AnswerTimes(archive, lucene, stopwatch).measure(queries, WARM_UP, rounds, random, out);
      new SuggestionTimes(archive, stopwatch).measure(WARM_UP, rounds, random, out);
      new EditorTimes(archive, like, stopwatch).measure(WARM_UP, rounds, random, out);
      List<String> all = queries.values().stream().flatMap(List::stream).toList();
      new RungTimes(archive, searcher, lucene, stopwatch).measure(all, rounds, random, out);
    }
  }

  private static void example(
      QueryFamily family, Map<QueryFamily, List<String>> queries, PrintStream out) {
    List<String> some = queries.getOrDefault(family, List.of());
    out.printf(
        "%-24s %s%n",
        family.label(),
        some.isEmpty() ? "left out: the index has nothing to make it of" : some.getFirst());
  }
}
