package cuttings.authority;

import com.sun.management.GarbageCollectionNotificationInfo;
import cuttings.analysis.TitleKeys;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * How long tables of IMDb's size take, and how much heap: makes them up, reads them, checks that
 * every planted film is found, and deletes them. {@code -Dscale.seed=N} repeats a run.
 */
final class AuthorityScale {
  private static final int WANTED = 5_000;

  private final Path folder;
  private final List<String> wanted;
  private final ScaleTitles titles;
  private final long seed;
  private final AtomicLong peak = new AtomicLong();

  private AuthorityScale(Path folder, long seed) {
    var random = new SplittableRandom(seed);
    this.folder = folder;
    this.seed = seed;
    this.titles = new ScaleTitles(random);
    this.wanted = Stream.generate(() -> titles.next(random)).distinct().limit(WANTED).toList();
  }

  public static void main(String[] args) throws IOException {
    long seed = Long.getLong("scale.seed", 20_260_101);
    System.out.printf(
        "seed %d, at most %,d MiB of heap%n", seed, mib(Runtime.getRuntime().maxMemory()));
    new AuthorityScale(Path.of(args[0]), seed).run();
  }

  private void run() throws IOException {
    Files.createDirectories(folder);
    try {
      long start = System.nanoTime();
      new ScaleTables(folder, wanted, titles, seed).write();
      System.out.printf("made up in %.1f s%n", seconds(start));
      read();
    } finally {
      delete();
    }
  }

  private void read() throws IOException {
    watchHeap();
    Set<String> keys =
        wanted.stream()
            .flatMap(title -> TitleKeys.of(title).exact().stream())
            .collect(Collectors.toSet());
    long start = System.nanoTime();
    AuthorityReading reading =
        ImdbFiles.read(folder, new Wanted(keys, Set.of()), new Passes()::told);
    double seconds = seconds(start);
    System.out.printf(
        "%,d rows in %.1f s; heap after collection at most %,d MiB; %,d films kept, %d damaged%n",
        reading.rows(), seconds, mib(peak.get()), reading.filmsKept(), reading.damagedRows());
    check(reading.authority());
  }

  /** Prints the speed of each pass through a file. */
  private static final class Passes {
    private long start = System.nanoTime();
    private long startOfWork = work();
    private long last;

    /** On a machine that others use as well only this says how fast the code is. */
    private static long work() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    void told(String file, long rows) {
      boolean end = rows % 1_000_000 != 0 || rows == last;
      last = end ? 0 : rows;
      if (!end) return;
      System.out.printf(
          "%-20s %,11d rows, %.2f million a second of the clock, %.2f of the processor%n",
          file, rows, rows / seconds(start) / 1e6, rows * 1e3 / (work() - startOfWork));
      start = System.nanoTime();
      startOfWork = work();
    }
  }

  private void watchHeap() {
    System.gc();
    for (var collector : ManagementFactory.getGarbageCollectorMXBeans())
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, _) -> collected((CompositeData) notification.getUserData()),
              null,
              null);
  }

  private void collected(CompositeData data) {
    long used =
        GarbageCollectionNotificationInfo.from(data)
            .getGcInfo()
            .getMemoryUsageAfterGc()
            .entrySet()
            .stream()
            .filter(pool ->
                pool.getKey().startsWith("G1")
                    || pool.getKey().contains("Gen")
                    || pool.getKey().contains("Space"))
            .map(Map.Entry::getValue)
            .mapToLong(MemoryUsage::getUsed)
            .sum();
    peak.accumulateAndGet(used, Math::max);
  }

  private void check(Authority authority) {
    Map<String, KnownFilm> planted = new HashMap<>();
    for (KnownFilm film : authority.films())
      if (film.directors().size() == 1)
        planted.putIfAbsent(label(film.directors().getFirst(), film.year()), film);
    int missing = 0;
    for (int i = 0; i < WANTED; i++) {
      KnownFilm film = planted.get(label(ScaleTables.director(i), ScaleTables.plantedYear(i)));
      if (film == null || !hasTitle(film, wanted.get(i))) missing++;
    }
    System.out.printf("%,d of %,d planted films found%n", WANTED - missing, WANTED);
    if (missing > 0) throw new IllegalStateException(missing + " planted films are missing");
  }

  private static String label(String director, Integer year) {
    return director + " " + year;
  }

  private static boolean hasTitle(KnownFilm film, String title) {
    return Stream.concat(Stream.of(film.title()), film.otherTitles().stream())
        .anyMatch(each -> Spellings.ofTitle(each).equals(Spellings.ofTitle(title)));
  }

  private void delete() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) Files.delete(file);
    }
    Files.delete(folder);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static long mib(long bytes) {
    return bytes >> 20;
  }
}
