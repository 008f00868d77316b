package cuttings.cli;

import cuttings.importer.ArchiveReading;
import cuttings.importer.Learnt;
import cuttings.page.PageSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code boilerplate}: the paragraphs that are taken off every page because they recur. */
@Command(
    name = "boilerplate",
    description =
        "Lists the paragraphs that recur on many pages and are therefore left out of all of them:"
            + " number of pages, then the paragraph.",
    mixinStandardHelpOptions = true)
final class BoilerplateCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..*",
      defaultValue = "data",
      description = Sources.DESCRIPTION)
  List<Path> sources = new ArrayList<>();

  @Mixin BackgroundOptions background = new BackgroundOptions();

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<PageSource> pages = Sources.of(sources);
    PrintWriter err = spec.commandLine().getErr();
    Learnt learnt = ArchiveReading.of(pages, background.read(sources, err), _ -> {});
    for (Learnt.Recurring each : learnt.boilerplate())
      out.printf("%6d  %s%n", each.pages(), each.text().replace('\n', ' '));
    out.flush();
    return ExitCodes.OK;
  }
}
