package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.catalogue.FilmEntry;
import cuttings.evaluate.SuggestionReport;
import cuttings.evaluate.Topic;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate suggestions}: how soon a film is suggested while its title is typed. */
@Command(
    name = "suggestions",
    description =
        "Types titles and looks whether the film is among the first eight suggestions; beside it the"
            + " share that any order could hope for, since many films begin alike.",
    mixinStandardHelpOptions = true)
final class EvaluateSuggestionsCommand implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();

  @Option(
      names = "--topics",
      paramLabel = "FILE",
      description = "Type the queries of the family “title” of this table (default: all films).")
  @Nullable Path topics;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Make the typing errors of an earlier run (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(names = "--misses", description = "List what was typed without the film being suggested.")
  boolean misses;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    SuggestionReport report;
    try (Archive archive = Archive.open(index.open())) {
      report = SuggestionReport.of(archive, titles(archive), seed);
    }
    if (misses) report.ways().values().forEach(way -> way.misses().forEach(out::println));
    out.printf("%-50s %8s %8s %6s   seed %d%n", "typed", "first 8", "bound", "n", seed);
    report
        .ways()
        .forEach((typed, way) ->
            out.printf(
                "%-50s %8.3f %8s %6d%n", typed, way.share(), bound(way.bound()), way.titles()));
    return ExitCodes.OK;
  }

  private static String bound(double bound) {
    return Double.isNaN(bound) ? "" : String.format(Locale.ROOT, "%.3f", bound);
  }

  private List<String> titles(Archive archive) throws IOException {
    if (topics == null)
      return archive.catalogue().films().stream()
          .filter(film -> film.reviewed() > 0)
          .map(FilmEntry::name)
          .toList();
    return Topic.read(topics).stream()
        .filter(topic -> topic.family().equals("title"))
        .map(Topic::query)
        .toList();
  }
}
