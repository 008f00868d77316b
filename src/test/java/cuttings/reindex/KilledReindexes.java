package cuttings.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.cli.Cuttings;
import cuttings.lucene.LuceneIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reindexes that are killed at any moment, again and again, while somebody searches: each must
 * leave an index that serves, and in the end there must be the index that was never disturbed.
 */
final class KilledReindexes {
  private static final int QUERIES = 500;

  /** Every so many kills a run may end. */
  private static final int ENDS_EVERY = 3;

  private final Path folder;
  private final ChangingArchive archive;
  private final LuceneIndex index;
  private final Random random;
  private final String seed;

  /** How long a run takes that is not disturbed, by whether it amends. */
  private final Map<Boolean, Long> millis = new TreeMap<>();

  /** How many were killed in which stage. */
  private final Map<String, Integer> killed = new TreeMap<>();

  private int base;
  private int kills;
  private int ended;

  private KilledReindexes(Path folder, Path source, int times, long seed) throws IOException {
    this.folder = folder;
    this.random = new Random(seed);
    this.seed = "-Dtests.seed=" + seed;
    this.archive = ChangingArchive.of(source, times, folder.resolve("pages"), random);
    this.index = new LuceneIndex(folder.resolve("index"));
  }

  /**
   * Does it with pages of a folder.
   *
   * @param times how often the pages are copied, so that a run takes seconds
   * @param count how many are killed
   * @return what was done, for a person
   */
  static String run(Path folder, Path source, int times, int count, long seed)
      throws IOException, InterruptedException {
    System.out.println("-Dtests.seed=" + seed);
    return new KilledReindexes(folder, source, times, seed).run(count);
  }

  /** {@code SOURCE COPIES COUNT}: the long run. */
  public static void main(String[] args) throws IOException, InterruptedException {
    long seed = Long.getLong("tests.seed", System.nanoTime());
    Path folder = Files.createTempDirectory("cuttings-kill");
    System.out.println(
        run(folder, Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]), seed));
  }

  private String run(int count) throws IOException, InterruptedException {
    measure();
    try (var watch = new Onlooker(index)) {
      while (kills < count) {
        boolean first = !Files.exists(folder.resolve("index/CURRENT"));
        if (!first && random.nextInt(3) > 0) archive.next(random.nextInt(5) == 0);
        disturb(first);
        check(watch);
        if (kills < count && kills >= (ended + 1) * ENDS_EVERY) end(watch);
      }
      end(watch);
      watch.await(archive.edition());
      watched(watch);
    }
    LuceneIndex undisturbed = anew();
    try {
      SameIndex.assertSame(index, undisturbed, QUERIES, random);
    } catch (AssertionError e) {
      throw new AssertionError(seed + ": " + e.getMessage(), e);
    }
    return "%d killed %s, %d ended".formatted(kills, killed, ended);
  }

  /** One run over the first edition, in a folder of its own. */
  private void measure() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    base = (int) new LuceneIndex(reindexed("measured")).generations().getLast().reviews() - 1;
    millis.put(false, (System.nanoTime() - begin) / 1_000_000);
    millis.put(true, millis.get(false));
    System.out.printf("a run takes %,d ms, and has %,d pieces%n", millis.get(false), base);
  }

  private Path reindexed(String name) throws IOException, InterruptedException {
    Path other = folder.resolve(name);
    try (CuttingsProcess process = start(other)) {
      assertThat(process.end()).as(() -> seed + process.err()).isIn(0, 3);
    }
    return other;
  }

  private CuttingsProcess start(Path to) throws IOException {
    return CuttingsProcess.start(
        "reindex", "--index", to.toString(), "--progress", "json", archive.pages().toString());
  }

  /** Starts a run and kills it: at any moment of its time, or soon after it began to write. */
  private void disturb(boolean first) throws IOException, InterruptedException {
    try (CuttingsProcess process = start(folder.resolve("index"))) {
      if (random.nextInt(3) == 0) {
        process.await(random.nextBoolean() ? "\"writing\"" : "\"checking\"");
        process.endsWithin(random.nextInt(150));
      } else {
        process.endsWithin(random.nextLong(millis.get(!first)));
      }
      if (!process.kill()) return;
      kills++;
      String stage = stage(process.err());
      killed.merge(stage, 1, Integer::sum);
      // what was read is kept until there is an index of it
      if (stage.equals("writing"))
        assertThat(folder.resolve("index/reading.part")).as(seed).exists();
    }
  }

  private static String stage(String err) {
    for (String stage : List.of("checking", "writing", "reading"))
      if (err.contains("\"" + stage + "\"")) return stage;
    return "starting";
  }

  /** What serves is whole and of an edition there was, and the command that tells of it works. */
  private void check(Onlooker watch) throws IOException {
    boolean serves = Files.exists(folder.resolve("index/CURRENT"));
    var out = new StringWriter();
    var writer = new PrintWriter(out);
    String path = folder.resolve("index").toString();
    int code = Cuttings.run(new String[] {"status", "--index", path}, writer, writer);
    assertThat(code).as(() -> seed + out).isEqualTo(serves ? 0 : 4);
    if (serves) assertThat(index.faults()).as(seed).isEmpty();
    assertThat(watch.faults()).as(seed).isEmpty();
  }

  /** Lets a run end, which must leave nothing behind. */
  private void end(Onlooker watch) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    boolean amends = ended > 0;
    reindexed("index");
    ended++;
    millis.put(amends, (System.nanoTime() - begin) / 1_000_000);
    check(watch);
    assertThat(index.generations().getLast().reviews())
        .as(seed)
        .isEqualTo(base + archive.edition());
    assertThat(left(folder.resolve("index"))).as(seed).isEmpty();
    System.out.printf("%d killed, edition %d serves%n", kills, archive.edition());
  }

  /** What lies in the folder and should not. */
  private static List<String> left(Path index) throws IOException {
    try (Stream<Path> top = Files.list(index);
        Stream<Path> all = Files.walk(index)) {
      List<String> names = top.map(file -> file.getFileName().toString()).sorted().toList();
      long generations = names.stream().filter(name -> name.startsWith("gen-")).count();
      return Stream.of(
              names.stream().filter(name -> !name.matches("CURRENT|reindex\\.lock|gen-\\d+")),
              names.stream().filter(_ -> generations > 2),
              all.map(Path::toString)
                  .filter(name -> name.matches(".*(\\.new|\\.tmp|\\.part|pending_.*)")))
          .flatMap(each -> each)
          .toList();
    }
  }

  /** Every answer had as many pieces as its edition, and no edition came after a later one. */
  private void watched(Onlooker watch) {
    assertThat(watch.faults()).as(seed).isEmpty();
    assertThat(watch.answers()).as(seed).isPositive();
    for (Onlooker.Seen seen : watch.seen().keySet()) {
      assertThat(seen.pieces()).as(seed).isEqualTo(base + seen.edition());
      assertThat(seen.edition()).as(seed).isLessThanOrEqualTo(archive.edition());
    }
    System.out.printf("%,d answers of %d editions%n", watch.answers(), watch.seen().size());
  }

  private LuceneIndex anew() throws IOException, InterruptedException {
    return new LuceneIndex(reindexed("anew"));
  }
}
