package cuttings.cli;

import cuttings.evaluate.ExtractionReport;
import cuttings.importer.Outcome;
import cuttings.importer.Understanding;
import cuttings.json.Json;
import cuttings.page.PageSource;
import cuttings.review.Review;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate extraction}: how well pages are understood, against a file of truth. */
@Command(
    name = "extraction",
    description =
        "Measures how well pages are understood against a file of truth, one JSON object a line.",
    mixinStandardHelpOptions = true)
final class EvaluateExtractionCommand implements Callable<Integer> {
  @Option(
      names = "--truth",
      required = true,
      paramLabel = "FILE",
      description = "What is true of each page, keyed by its file.")
  Path truth = Path.of("");

  @Parameters(paramLabel = "SOURCE", description = "A folder, zip or page.")
  Path source = Path.of("");

  @Option(
      names = "--by",
      paramLabel = "FIELD",
      description = "Report each value of this field of the truth apart.")
  @Nullable String by;

  @Option(names = "--misses", description = "List every value that is not as it should be.")
  boolean misses;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, Review> found = understood();
    var reports = new TreeMap<String, ExtractionReport>();
    List<String> lines = Files.readAllLines(truth);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) continue;
      Map<String, Object> page = page(lines.get(i), i + 1);
      String group = by == null ? "all" : String.valueOf(page.get(by));
      reports
          .computeIfAbsent(group, _ -> new ExtractionReport())
          .add(page, found.get(String.valueOf(page.get("file"))));
    }
    reports.forEach((group, report) -> print(group, report, out));
    return ExitCodes.OK;
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> page(String line, int number) {
    try {
      return Json.read(line.getBytes(java.nio.charset.StandardCharsets.UTF_8), Map.class);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "%s, line %d is no JSON object".formatted(truth, number), e);
    }
  }

  private Map<String, Review> understood() throws IOException {
    var found = new HashMap<String, Review>();
    Understanding.of(
        PageSource.of(source),
        outcome -> {
          if (outcome instanceof Outcome.Understood(var file, var review)) found.put(file, review);
        });
    return found;
  }

  private void print(String group, ExtractionReport report, PrintWriter out) {
    if (misses) report.misses().forEach(out::println);
    out.println(group);
    report
        .figures()
        .forEach((field, figure) ->
            out.printf("  %-24s %6.3f %7d%n", field, figure.mean(), figure.count()));
  }
}
