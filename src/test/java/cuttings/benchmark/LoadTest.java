package cuttings.benchmark;

import cuttings.lucene.LuceneIndex;
import cuttings.lucene.PlainLucene;
import cuttings.search.Searcher;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What the service does when five times as much is asked of it as one core can answer: who is let
 * in must not wait more than twice as long as when nobody else asks, who is not must be told so,
 * and memory must not grow. Ends with 1 where that is not so.
 *
 * <p>{@code -Dload.minutes=N} (10), {@code -Dload.times=N} (5), {@code -Dload.seed=N}, {@code
 * -Dload.heap=512m}.
 */
final class LoadTest {
  private static final int QUERIES = 60;
  private static final int WAITED = 2;
  private static final double GROWTH = 1.25;
  private static final double GROWTH_MIB = 8;
  private static final Set<Integer> ALLOWED = Set.of(200, 429, 503);
  private static final Duration WARM_UP = Duration.ofSeconds(40);
  private static final Duration MEASURED = Duration.ofSeconds(30);

  private final PrintStream out;
  private final List<String> broken = new ArrayList<>();

  private LoadTest(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] args) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var index = Path.of(args[0]);
    long seed = Long.getLong("load.seed", 20_260_101);
    var test = new LoadTest(out);
    pinMyself();
    List<String> addresses = addresses(index, new Random(seed));
    out.printf(
        "%,d different searches, seed %d, service %s%n",
        addresses.size(),
        seed,
        LoadedServer.canPin() ? "on core 0, crowd on core 1" : "on all cores");
    String heap = System.getProperty("load.heap", "512m");
    try (LoadedServer server = LoadedServer.start(index, heap);
        LoadClient crowd = new LoadClient(server.port(), addresses)) {
      test.measure(server, crowd);
    }
    test.broken.forEach(each -> out.println("BROKEN: " + each));
    if (test.broken.isEmpty()) out.println("held");
    System.exit(test.broken.isEmpty() ? 0 : 1);
  }

  /** All threads that this process has, and those that they start. */
  private static void pinMyself() throws IOException, InterruptedException {
    if (!LoadedServer.canPin()) return;
    String pid = Long.toString(ProcessHandle.current().pid());
    new ProcessBuilder("taskset", "-a", "-p", "-c", "1", pid)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static List<String> addresses(Path root, Random random) throws IOException {
    try (Searcher searcher = new LuceneIndex(root).searcher();
        PlainLucene lucene = PlainLucene.open(root)) {
      var queries =
          new ArrayList<>(
              MadeQueries.of(searcher, lucene, random, QUERIES).values().stream()
                  .flatMap(List::stream)
                  .map(query ->
                      "/api/v1/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                  .toList());
      Collections.shuffle(queries, random);
      return queries;
    }
  }

  private void measure(LoadedServer server, LoadClient crowd) throws InterruptedException {
    crowd.closedLoop(2, WARM_UP);
    LoadResult alone = crowd.closedLoop(1, MEASURED);
    out.printf("one person alone, %d s%n%s", MEASURED.toSeconds(), alone.text());
    LoadResult busy = crowd.closedLoop(2, MEASURED);
    double saturation = busy.rate(200);
    out.printf("saturated: %.1f answers a second%n%s", saturation, busy.text());

    var time =
        Duration.ofSeconds(
            Math.round(60 * Double.parseDouble(System.getProperty("load.minutes", "10"))));
    double rate = Double.parseDouble(System.getProperty("load.times", "5")) * saturation;
    LoadedServer.Memory start = server.memory();
    out.printf("%.1f requests a second for %d s%n", rate, time.toSeconds());
    var loaded = new LoadResult();
    // in two halves: counting what is alive stops the service for a moment
    crowd.openLoop(rate, time.dividedBy(2), loaded);
    LoadedServer.Memory middle = server.memory();
    crowd.openLoop(rate, time.dividedBy(2), loaded);
    LoadedServer.Memory end = server.memory();
    out.printf(
        "%s  %.1f answers a second%n",
        loaded.text(), loaded.of(200).count() / (double) time.toSeconds());
    out.printf("the crowd itself was late by p99 %.2f ms%n", loaded.late().p99() / 1e3);
    out.printf("memory at the start %s%n  half-way %s%n  at the end %s%n", start, middle, end);
    judge(alone, loaded, middle, end);
  }

  private void judge(
      LoadResult alone, LoadResult loaded, LoadedServer.Memory middle, LoadedServer.Memory end) {
    double ratio = loaded.of(200).p99() / alone.of(200).p99();
    out.printf("p99 of who is let in: %.2f times that of one person alone%n", ratio);
    // also where there is none
    if (!(ratio <= WAITED)) broken.add("who is let in waits %.2f times as long".formatted(ratio));
    for (Integer status : loaded.all().keySet())
      if (!ALLOWED.contains(status)) broken.add("answers of status " + status);
    if (end.heap() > middle.heap() * GROWTH + GROWTH_MIB) broken.add("the heap grows");
    if (end.resident() > middle.resident() * GROWTH + GROWTH_MIB) broken.add("the process grows");
  }
}
