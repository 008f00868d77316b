package cuttings.cli;

import cuttings.importer.ImportSummary;
import cuttings.importer.Importer;
import cuttings.page.PageSource;
import cuttings.search.Generation;
import cuttings.search.Indexer;
import cuttings.search.ReviewIndex;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reindex}: builds a new generation of the index from saved pages and lets it serve. */
@Command(
    name = "reindex",
    description =
        "Builds a new index from saved pages beside the one that serves, and switches to it.",
    mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..*",
      defaultValue = "data",
      description = "Folders, zip archives or single pages (default: ${DEFAULT-VALUE}).")
  List<Path> sources = new ArrayList<>();

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ImportSummary summary =
        run(index.open(), sources, spec.commandLine().getOut(), spec.commandLine().getErr());
    return summary.failed() > 0 ? ExitCodes.SOME_FAILED : ExitCodes.OK;
  }

  /** Reindexes; progress goes to {@code err}, the summary to {@code out}. */
  static ImportSummary run(ReviewIndex index, List<Path> sources, PrintWriter out, PrintWriter err)
      throws IOException {
    var pages = new ArrayList<PageSource>();
    for (Path source : sources) pages.add(PageSource.of(source));
    try (Indexer indexer = index.indexer()) {
      ImportSummary summary;
      try (var progress = ProgressLines.of(pages, err)) {
        summary = Importer.run(pages, indexer, progress::step);
      }
      Generation generation = indexer.publish();
      print(summary, generation, out);
      return summary;
    }
  }

  /**
   * "film 100 %, director 98 %": a low share shows that the rules miss something on these pages.
   */
  private static String shares(ImportSummary summary) {
    return summary.known().entrySet().stream()
        .map(e -> "%s %.0f %%".formatted(e.getKey(), 100.0 * e.getValue() / summary.reviews()))
        .collect(Collectors.joining(", "));
  }

  private static void print(ImportSummary summary, Generation generation, PrintWriter out) {
    out.printf(
        "%,d files read in %.1f s: %,d reviews, %,d articles on film, %,d other pieces%n",
        summary.read(),
        summary.took().toMillis() / 1000.0,
        summary.reviews(),
        summary.articles(),
        summary.others());
    if (summary.reviews() > 0) out.println("of the reviews have " + shares(summary));
    if (summary.repeated() > 0)
      out.printf("%,d pages repeat another of the same address%n", summary.repeated());
    summary
        .dropped()
        .forEach((reason, dropped) -> {
          out.printf("%,d left out: %s%n", dropped.count(), reason);
          dropped.examples().forEach(example -> out.println("    " + example));
        });
    out.printf("serving %s with %,d pieces%n", generation.name(), generation.reviews());
    out.flush();
  }
}
