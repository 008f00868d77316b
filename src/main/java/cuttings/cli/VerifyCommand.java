package cuttings.cli;

import cuttings.page.PageSource;
import cuttings.reindex.Difference;
import cuttings.reindex.Reindex;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: is the index whole, and is it what its sources say? */
@Command(
    name = "verify",
    description = {
      "Reads the index that serves to the last byte; with sources, reads these anew as well and"
          + " compares every piece.",
      "Exit code 1 when something is wrong, which is told."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();

  @Parameters(paramLabel = "SOURCE", arity = "0..*", description = "As for reindex.")
  List<String> named = new ArrayList<>();

  @Mixin SiteOptions sites = new SiteOptions();

  @Mixin ReportOptions report = new ReportOptions();

  @Mixin BackgroundOptions background = new BackgroundOptions();

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<String> faults = index.open().faults();
    faults.forEach(out::println);
    if (!faults.isEmpty()) {
      out.println("the index is damaged: run reindex --full, or restore a snapshot");
      out.flush();
      return ExitCodes.FINDINGS;
    }
    out.printf("%s is whole%n", index.open().currentGeneration());
    out.flush();
    return named.isEmpty() && sites.urls == null ? ExitCodes.OK : compare(out);
  }

  private int compare(PrintWriter out) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    List<PageSource> pages = Sources.of(named, sites, index.path, err);
    try (var progress = report.progress(pages, err)) {
      var reindex =
          new Reindex(
              index.open(),
              index.path,
              pages,
              background.read(Sources.paths(named), err),
              progress);
      Difference difference = reindex.dryRun(new Reindex.Options(true, 1));
      report.write(difference);
      if (difference.none()) out.println("it is what its sources say");
      else DifferenceText.print(difference, out);
      out.flush();
      return difference.none() ? ExitCodes.OK : ExitCodes.FINDINGS;
    }
  }
}
