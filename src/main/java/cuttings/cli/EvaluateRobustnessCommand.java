package cuttings.cli;

import cuttings.evaluate.Damage;
import cuttings.evaluate.DamagedCopy;
import cuttings.evaluate.Robustness;
import cuttings.evaluate.Trial;
import cuttings.page.Item;
import cuttings.page.PageSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate robustness}: whether every page, however damaged, ends in a value in time. */
@Command(
    name = "robustness",
    description =
        "Reads pages, whole and randomly damaged; each must end in a review or in a reason why it is"
            + " none within two seconds of one core. Ends with exit code 1 when one does not.",
    mixinStandardHelpOptions = true)
final class EvaluateRobustnessCommand implements Callable<Integer> {
  /** Pages held to be damaged, a fair choice of all. */
  private static final int HELD = 1_000;

  @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Folders, zips or pages.")
  List<Path> sources = List.of();

  @Option(
      names = "--copies",
      paramLabel = "N",
      defaultValue = "10000",
      description = "Damaged copies to make (default ${DEFAULT-VALUE}).")
  int copies;

  @Option(names = "--seed", paramLabel = "N", description = "Make the copies of an earlier run.")
  @Nullable Long seed;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      defaultValue = "target/robustness",
      description = "Where to write copies that fail (default ${DEFAULT-VALUE}).")
  Path keep = Path.of("");

  @Spec CommandSpec spec;

  private final Robustness robustness = new Robustness();
  private final List<String> pages = new ArrayList<>();
  private int whole;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    long chosen = seed == null ? System.nanoTime() : seed;
    var random = new Random(chosen);
    out.printf("seed %d%n", chosen);
    out.flush();
    for (Path source : sources) PageSource.of(source).forEach(item -> whole(item, random));
    if (pages.isEmpty()) throw new IllegalArgumentException("the sources hold no page to damage");
    var damage = new Damage(random, pages);
    for (int number = 1; number <= copies; number++) copy(number, damage.next());
    report(out);
    return robustness.failed().isEmpty() ? ExitCodes.OK : ExitCodes.FINDINGS;
  }

  private void whole(Item item, Random random) {
    whole++;
    String html = item instanceof Item.Page page ? page.html() : "";
    robustness.trial(item.file(), html.length(), () -> item);
    if (html.isEmpty()) return;
    int place = pages.size() < HELD ? pages.size() : random.nextInt(whole);
    if (place == pages.size()) pages.add(html);
    else if (place < HELD) pages.set(place, html);
  }

  private void copy(int number, DamagedCopy copy) throws IOException {
    byte[] bytes = copy.bytes();
    String file = "%05d.html".formatted(number);
    int before = robustness.failed().size();
    robustness.trial(
        file + " (" + copy.damage() + ")", bytes.length, () -> PageSource.read(file, bytes));
    if (robustness.failed().size() == before) return;
    Files.createDirectories(keep);
    Files.write(keep.resolve(file), bytes);
  }

  private void report(PrintWriter out) {
    out.printf("%,d pages as they are, %,d damaged copies; came of them:%n", whole, copies);
    robustness.outcomes().forEach((outcome, count) -> out.printf("  %-28s %,8d%n", outcome, count));
    out.println("slowest");
    for (Trial trial : robustness.slowest()) out.println("  " + trial);
    List<Trial> failed = robustness.failed();
    long faults = failed.stream().filter(Trial::fault).count();
    out.printf("%,d faults, %,d over budget%n", faults, failed.size() - faults);
    for (Trial trial : failed) out.println("  " + trial);
    if (!failed.isEmpty()) out.printf("failing copies are in %s%n", keep);
  }
}
