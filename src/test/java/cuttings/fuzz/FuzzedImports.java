package cuttings.fuzz;

import cuttings.cli.Cuttings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Damaged and hostile files of every format put through whole commands: each must end in an exit
 * code that is documented, in time, and write nothing but its index.
 *
 * <p>{@code 10s|10m FOLDER}: runs so long, and keeps in the folder what went wrong; with {@code
 * -Dtests.seed} and {@code -Dfuzz.input} it does one input again. The heap is what Java was given;
 * one that is not enough is an error like any other.
 */
final class FuzzedImports {
  private static final long MOST_SECONDS = 10;

  /** Done; something found; unusable; some failed; no index; refused. */
  private static final Set<Integer> DOCUMENTED = Set.of(0, 1, 2, 3, 4, 6);

  private final Path root;
  private final Path kept;
  private final long seed = Long.getLong("tests.seed", System.nanoTime());
  private final List<Seed> seeds;
  private final Map<String, Integer> ends = new TreeMap<>();
  private int faults;
  private boolean stuck;

  private FuzzedImports(Path root, Path kept) throws IOException {
    this.root = root;
    this.kept = Files.createDirectories(kept);
    this.seeds = Seed.all(root.resolve("scratch"));
    // a file that a damaged name may be meant to lead to
    Files.writeString(Files.createDirectories(root.resolve("a/b")).resolve("canary"), "still here");
  }

  public static void main(String[] args) throws IOException {
    Path root = Files.createTempDirectory("cuttings-fuzz");
    var fuzzed = new FuzzedImports(root, Path.of(args[1]));
    System.out.println("-Dtests.seed=" + fuzzed.seed);
    int only = Integer.getInteger("fuzz.input", -1);
    if (only >= 0) fuzzed.input(only);
    else fuzzed.inputs(System.nanoTime() + Duration.parse("PT" + args[0]).toNanos());
    System.out.printf("%d faults, %s%n", fuzzed.faults, fuzzed.ends);
    delete(root);
    System.exit(fuzzed.faults == 0 ? 0 : 1);
  }

  private void inputs(long end) throws IOException {
    int number = 0;
    // a command that does not end goes on beside all that follow, so they would tell nothing
    while (System.nanoTime() < end && !stuck) input(number++);
    System.out.printf("%,d inputs%n", number);
  }

  /** One input, which is known by its number and the seed. */
  private void input(int number) throws IOException {
    var random = new Random(seed + number);
    Seed mutated = mutated(seeds.get(number % seeds.size()), random);
    delete(root.resolve("a/b/work"));
    Path work = Files.createDirectories(root.resolve("a/b/work"));
    List<List<String>> commands = commands(mutated, work);
    Set<String> before = files();
    for (List<String> command : commands) {
      if (stuck) return;
      String fault = fault(command);
      if (fault.isEmpty()) fault = strayed(before);
      if (fault.isEmpty()) continue;
      faults++;
      System.out.printf("input %d of %s: %s%n", number, mutated.name(), fault);
      Files.write(kept.resolve(number + "-" + mutated.name()), mutated.bytes());
    }
  }

  private static Seed mutated(Seed seed, Random random) throws IOException {
    var mutator = new Mutator(random);
    if (random.nextBoolean())
      for (Seed packed : Seed.packed(mutator::of))
        if (packed.name().equals(seed.name())) return packed;
    return new Seed(seed.name(), seed.use(), mutator.of(seed.bytes()));
  }

  /** What is done with it, once it lies where it belongs. */
  private List<List<String>> commands(Seed seed, Path work) throws IOException {
    Path pages = Files.createDirectories(work.resolve("pages"));
    String index = work.resolve("index").toString();
    var reindex = List.of("reindex", "--progress", "none", "--index", index, pages.toString());
    switch (seed.use()) {
      case SOURCE -> {
        Path file = Files.write(pages.resolve(seed.name()), seed.bytes());
        // as a source of its own, and as one file of a folder
        return List.of(
            List.of("reindex", "--progress", "none", "--index", index, file.toString()), reindex);
      }
      case BESIDE -> {
        page(pages);
        Files.write(pages.resolve(seed.name()), seed.bytes());
        return List.of(reindex);
      }
      case EDITORS -> {
        return search("--editors", Files.write(work.resolve(seed.name()), seed.bytes()));
      }
      case CONFIGURATION -> {
        return search("--config", Files.write(work.resolve(seed.name()), seed.bytes()));
      }
      case SNAPSHOT -> {
        Path file = Files.write(work.resolve(seed.name()), seed.bytes());
        return List.of(
            List.of("restore", "--index", index, file.toString()),
            List.of("verify", "--index", index),
            List.of("search", "--index", index, "lamp"));
      }
      case REGISTER -> {
        page(pages);
        Files.writeString(
            pages.resolve("other.html"), "<h1>Marram (2011)</h1><p>Directed by Bo Ek");
        copy(root.resolve("scratch/index"), work.resolve("index"));
        Files.write(work.resolve("index/gen-0001").resolve(seed.name()), seed.bytes());
        return List.of(reindex, reindex);
      }
    }
    throw new AssertionError(seed.use());
  }

  private List<List<String>> search(String option, Path file) {
    String index = root + "/scratch/index";
    return List.of(List.of("search", "--index", index, option, file.toString(), "best picture"));
  }

  private void page(Path pages) throws IOException {
    Files.copy(root.resolve("scratch/pages/page.html"), pages.resolve("page.html"));
  }

  /** Runs a command; what is wrong with how it ended, or empty. */
  private String fault(List<String> command) {
    var told = new StringWriter();
    long begun = cpuSeconds();
    CompletableFuture<Integer> running = CompletableFuture.supplyAsync(() -> run(command, told));
    try {
      int code = running.get(6 * MOST_SECONDS, TimeUnit.SECONDS);
      ends.merge(command.getFirst() + " " + code, 1, Integer::sum);
      if (!DOCUMENTED.contains(code)) return "exit code " + code + ": " + told;
      if (told.toString().contains("a fault in the program")) return told.toString();
      // of a core, for others may be at work on this machine
      return cpuSeconds() - begun > MOST_SECONDS ? "takes more than 10 seconds" : "";
    } catch (TimeoutException e) {
      stuck = true;
      return "does not end: " + stacks();
    } catch (InterruptedException | ExecutionException e) {
      return String.valueOf(e.getCause()) + List.of(e.getCause().getStackTrace());
    }
  }

  private static int run(List<String> command, StringWriter told) {
    return Cuttings.run(
        command.toArray(String[]::new), new PrintWriter(told), new PrintWriter(told));
  }

  private static long cpuSeconds() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.OperatingSystemMXBean measured
        ? measured.getProcessCpuTime() / 1_000_000_000
        : 0;
  }

  private static String stacks() {
    return Thread.getAllStackTraces().values().stream()
        .map(stack -> Stream.of(stack).map(String::valueOf).collect(Collectors.joining("\n  ")))
        .filter(stack -> stack.contains("cuttings."))
        .collect(Collectors.joining("\n\n"));
  }

  /** Files that have come to lie anywhere but in the index. */
  private String strayed(Set<String> before) throws IOException {
    Set<String> now = files();
    now.removeAll(before);
    for (Path far : List.of(Path.of("/fuzz-escaped"), Path.of("fuzz-escaped")))
      if (Files.exists(far)) now.add(far.toString());
    return now.isEmpty() ? "" : "wrote " + now;
  }

  private Set<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> !file.startsWith(root.resolve("a/b/work/index")))
          .filter(file -> !file.startsWith(root.resolve("scratch/index")))
          .map(Path::toString)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) Files.copy(file, to.resolve(from.relativize(file)));
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) return;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList()))
        Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
