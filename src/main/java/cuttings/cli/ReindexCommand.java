package cuttings.cli;

import cuttings.importer.Background;
import cuttings.importer.ImportSummary;
import cuttings.importer.Importer;
import cuttings.importer.Learnt;
import cuttings.page.PageSource;
import cuttings.search.Generation;
import cuttings.search.Indexer;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reindex}: builds a new generation of the index from saved pages and lets it serve. */
@Command(
    name = "reindex",
    description =
        "Builds a new index from saved pages beside the one that serves, and switches to it.",
    mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
  private static final int EXAMPLES = 3;
  private static final int LINE = 100;

  @Mixin IndexOption index = new IndexOption();

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..*",
      description =
          "Also addresses of sites, sitemaps or feeds, which are fetched. " + Sources.DESCRIPTION)
  List<String> named = new ArrayList<>();

  @Mixin SiteOptions sites = new SiteOptions();

  @Option(
      names = "--doubtful",
      description = "List the reviews of which a field that matters is no more than a guess.")
  boolean doubtful;

  @Mixin BackgroundOptions background = new BackgroundOptions();

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    List<String> sources = named.isEmpty() && sites.urls == null ? List.of(Sources.DEFAULT) : named;
    ImportSummary summary =
        run(
            index,
            Sources.of(sources, sites, index.path, err),
            background.read(Sources.paths(sources), err),
            spec.commandLine().getOut(),
            err);
    if (doubtful) summary.doubtful().forEach(spec.commandLine().getOut()::println);
    spec.commandLine().getOut().flush();
    return summary.failed() > 0 ? ExitCodes.SOME_FAILED : ExitCodes.OK;
  }

  /** Reindexes; progress goes to {@code err}, the summary to {@code out}. */
  static ImportSummary run(
      IndexOption index,
      List<PageSource> pages,
      Background background,
      PrintWriter out,
      PrintWriter err)
      throws IOException {
    try (Indexer indexer = index.open().indexer()) {
      ImportSummary summary;
      try (var progress = ProgressLines.of(pages, err)) {
        summary = Importer.run(pages, background, index.path, indexer, progress::step);
      }
      if (!summary.learnt().unmatched().isEmpty())
        throw new IllegalArgumentException(String.join("\n", summary.learnt().unmatched()));
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

  private static void learnt(Learnt learnt, PrintWriter out) {
    out.printf("%,d films and %,d people are named%n", learnt.films(), learnt.people());
    if (learnt.boilerplate().isEmpty()) return;
    out.printf(
        "%,d paragraphs that recur are left out of all pages (cuttings boilerplate lists them)%n",
        learnt.boilerplate().size());
    for (Learnt.Recurring each : learnt.boilerplate().stream().limit(EXAMPLES).toList())
      out.printf("    on %,d pages: %s%n", each.pages(), shortened(each.text()));
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ');
    return line.length() <= LINE ? line : line.substring(0, LINE - 1) + "…";
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
    if (!summary.doubtful().isEmpty())
      out.printf("%,d reviews are doubtful (--doubtful lists them)%n", summary.doubtful().size());
    learnt(summary.learnt(), out);
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
