package cuttings.cli;

import cuttings.evaluate.ExtractionReport;
import cuttings.evaluate.Figure;
import cuttings.evaluate.PageTruth;
import cuttings.importer.ArchiveReading;
import cuttings.importer.Outcome;
import cuttings.page.Item;
import cuttings.page.PageSource;
import cuttings.review.Review;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate extraction}: how well pages are understood, against a file of truth. */
@Command(
    name = "extraction",
    description =
        "Measures how well pages are understood against a file of truth, one JSON object a line;"
            + " without one, only how many pages are taken for what.",
    mixinStandardHelpOptions = true)
final class EvaluateExtractionCommand implements Callable<Integer> {
  @Option(
      names = "--truth",
      paramLabel = "FILE",
      description = "What is true of each page, keyed by its file.")
  @Nullable Path truth;

  @Parameters(paramLabel = "SOURCE", description = "A folder, zip or page.")
  Path source = Path.of("");

  @Option(
      names = "--by",
      paramLabel = "FIELD",
      description = "Report each value of this field of the truth apart.")
  @Nullable String by;

  @Option(names = "--misses", description = "List every value that is not as it should be.")
  boolean misses;

  @Option(
      names = "--floor",
      paramLabel = "FIELD=SHARE",
      description = "End with exit code 1 when a field's figure is lower; may be repeated.")
  Map<String, Double> floors = new TreeMap<>();

  @Option(names = "--time", description = "Also tell the time a page takes on one core.")
  boolean time;

  @Mixin BackgroundOptions background = new BackgroundOptions();

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    var pages = new HashMap<String, String>();
    var outcomes = new HashMap<String, Outcome>();
    PageSource from = PageSource.of(source);
    from.forEach(item -> {
      if (item instanceof Item.Page page) pages.put(page.file(), page.html());
    });
    PrintWriter err = spec.commandLine().getErr();
    ArchiveReading.of(
        List.of(from),
        background.read(List.of(source), err),
        outcome -> outcomes.put(outcome.file(), outcome));
    boolean low = truth != null && compare(truth, pages, outcomes, out);
    kinds(outcomes, out);
    if (time) ExtractionTimes.of(from).print(out);
    return low ? ExitCodes.FINDINGS : ExitCodes.OK;
  }

  /** True when a figure lies under its floor. */
  private boolean compare(
      Path truth, Map<String, String> pages, Map<String, Outcome> outcomes, PrintWriter out)
      throws IOException {
    var reports = new TreeMap<String, ExtractionReport>();
    List<String> lines = Files.readAllLines(truth);
    int absent = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) continue;
      Map<String, Object> fields = TruthFile.fields(truth, lines.get(i), i + 1);
      String file = String.valueOf(fields.get("file"));
      if (!outcomes.containsKey(file)) {
        absent++;
        continue;
      }
      String group = by == null ? "all" : String.valueOf(fields.get(by));
      reports
          .computeIfAbsent(group, _ -> new ExtractionReport())
          .add(new PageTruth(fields, pages.getOrDefault(file, "")), reviews(outcomes.get(file)));
    }
    reports.forEach((group, report) -> print(group, report, out));
    if (absent > 0) out.printf("%,d lines of the truth are of no file in the source%n", absent);
    return reports.values().stream().anyMatch(this::low);
  }

  private static List<Review> reviews(@Nullable Outcome outcome) {
    return outcome instanceof Outcome.Understood(_, var reviews) ? reviews : List.of();
  }

  private boolean low(ExtractionReport report) {
    return floors.entrySet().stream()
        .anyMatch(floor -> {
          Figure figure = report.figures().get(floor.getKey());
          double found =
              floor.getKey().equals("body F1")
                  ? report.bodyF1().orElse(0.0)
                  : figure == null ? 0 : figure.mean();
          return found < floor.getValue();
        });
  }

  private void print(String group, ExtractionReport report, PrintWriter out) {
    if (misses) report.misses().forEach(out::println);
    out.println(group);
    report
        .figures()
        .forEach((field, figure) ->
            out.printf(
                "  %-24s %6.3f %7d%s%n",
                field,
                figure.mean(),
                figure.count(),
                figure.silent() == 0 ? "" : "  (%d silent)".formatted(figure.silent())));
    report.bodyF1().ifPresent(f1 -> out.printf("  %-24s %6.3f%n", "body F1", f1));
  }

  /** What the pages were taken for: by kind of piece, or by the reason why they are none. */
  private static void kinds(Map<String, Outcome> outcomes, PrintWriter out) {
    var counts = new TreeMap<String, Integer>();
    for (Outcome outcome : outcomes.values())
      for (String kind : kinds(outcome)) counts.merge(kind, 1, Integer::sum);
    out.printf("pages taken for (of %d)%n", outcomes.size());
    counts.forEach((kind, count) ->
        out.printf("  %-24s %6.3f %7d%n", kind, (double) count / outcomes.size(), count));
  }

  private static List<String> kinds(Outcome outcome) {
    var kinds = new ArrayList<String>();
    switch (outcome) {
      case Outcome.Dropped(_, var reason, _) -> kinds.add("left out: " + reason);
      case Outcome.Understood(_, var reviews) -> {
        List<Review.Kind> found = reviews.stream().map(Review::kind).distinct().toList();
        for (Review.Kind kind : found) kinds.add(kind.name().toLowerCase(Locale.ROOT));
        if (found.stream().anyMatch(kind -> kind != Review.Kind.OTHER)) kinds.add("film coverage");
      }
    }
    return kinds;
  }
}
