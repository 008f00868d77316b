package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.coverage.MissingCoverage;
import cuttings.coverage.MissingCoverage.Missing;
import cuttings.json.Json;
import cuttings.review.Review;
import cuttings.view.MissingView;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code missing}: films and people that the archive names often and has no piece on. */
@Command(
    name = "missing",
    description =
        "Reports the films that are cited often and never reviewed, and the people who are named often"
            + " without a piece on them or their work; with the years in which they are named.",
    mixinStandardHelpOptions = true)
final class MissingCommand implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();

  @Option(
      names = "--least",
      paramLabel = "N",
      defaultValue = "3",
      description = "Pieces that must name one (default: ${DEFAULT-VALUE}).")
  int least;

  @Option(
      names = {"-n", "--limit"},
      defaultValue = "25",
      description = "Most films, and most people (default: ${DEFAULT-VALUE}).")
  int limit;

  @Option(names = "--json", description = "The report as one JSON object.")
  boolean json;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (Archive archive = Archive.open(index.open())) {
      var missing = new MissingCoverage(archive.catalogue(), archive.coverage());
      List<Missing> films = missing.films(least, limit);
      List<Missing> people = missing.people(least, limit);
      if (json) {
        out.println(Json.writeIndented(MissingView.of(films, people)));
      } else {
        print("Films named and never reviewed", films, out);
        out.println();
        print("People named without a piece", people, out);
      }
    }
    return ExitCodes.OK;
  }

  private static void print(String heading, List<Missing> missing, PrintWriter out) {
    out.println(heading);
    if (missing.isEmpty()) out.println("  none");
    for (Missing each : missing) {
      out.printf("  %4d  %s  [%s]%n", each.pieces(), each.entry().label(), each.entry().key());
      if (!each.byYear().isEmpty())
        out.printf(
            "        %s%n",
            each.byYear().entrySet().stream()
                .map(year -> year.getKey() + ": " + year.getValue())
                .collect(Collectors.joining(", ")));
      for (Review piece : each.newest()) out.printf("        %s%n", PieceText.line(piece));
    }
  }
}
