package cuttings.cli;

import cuttings.importer.ImportSummary;
import cuttings.importer.Imported;
import cuttings.page.PageSource;
import cuttings.reindex.Difference;
import cuttings.reindex.Reindex;
import cuttings.reindex.Reindexed;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code reindex}: brings the index up to what its sources hold, and lets that serve. */
@Command(
    name = "reindex",
    description = {
      "Brings the index up to what its sources hold now, beside the one that serves, and switches"
          + " to it.",
      "Only what has changed since the last time is read again; a run that was broken off goes on"
          + " where it was."
    },
    mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();

  @Parameters(
      paramLabel = "SOURCE",
      arity = "0..*",
      description =
          "Also addresses of sites, sitemaps or feeds, which are fetched. " + Sources.DESCRIPTION)
  List<String> named = new ArrayList<>();

  @Mixin SiteOptions sites = new SiteOptions();

  @Option(
      names = "--full",
      description = "Read and index everything again, whatever is remembered.")
  boolean full;

  @Option(
      names = "--since",
      paramLabel = "WHEN",
      converter = Since.class,
      description =
          "Take pages that were last changed before for what they were the last time, without"
              + " reading them: "
              + Since.FORMS
              + ".")
  @Nullable Instant since;

  @Option(
      names = "--dry-run",
      description =
          "Only list what would change: pieces added, removed, and which fields of which how.")
  boolean dryRun;

  @Option(
      names = "--allow-lost",
      paramLabel = "PERCENT",
      defaultValue = "10",
      description =
          "How many of the pages that gave a piece may give none any more; with more, the old index"
              + " goes on serving (default: ${DEFAULT-VALUE}).")
  int allowLost = 10;

  @Option(
      names = "--doubtful",
      description = "List the reviews of which a field that matters is no more than a guess.")
  boolean doubtful;

  @Mixin ReportOptions report = new ReportOptions();

  @Mixin BackgroundOptions background = new BackgroundOptions();

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (allowLost < 0 || allowLost > 100)
      throw new IllegalArgumentException("--allow-lost is a share from 0 to 100 percent");
    if (full && since != null)
      throw new IllegalArgumentException("--full reads everything, so --since has no meaning");
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    List<String> sources = named.isEmpty() && sites.urls == null ? List.of(Sources.DEFAULT) : named;
    List<PageSource> pages = Sources.of(sources, sites, index.path, err);
    try (var progress = report.progress(pages, err)) {
      var reindex =
          new Reindex(
              index.open(),
              index.path,
              pages,
              background.read(Sources.paths(sources), err),
              progress);
      var options = new Reindex.Options(full, allowLost / 100.0, since);
      if (dryRun) return told(reindex.dryRun(options), out);
      return told(reindex.run(options), out, err);
    }
  }

  private int told(Difference difference, PrintWriter out) throws IOException {
    DifferenceText.print(difference, out);
    report.write(Map.of("outcome", "dry run", "difference", difference));
    return ExitCodes.OK;
  }

  private static Map<String, Object> view(Reindexed reindexed) {
    return switch (reindexed) {
      case Reindexed.Unchanged(var changes, var generation) ->
          Map.of("outcome", "unchanged", "generation", generation, "changes", changes);
      case Reindexed.Published(var done, var generation) ->
          Map.of(
              "outcome",
              "published",
              "generation",
              generation,
              "changes",
              done.changes(),
              "summary",
              done.summary());
      case Reindexed.Refused(var done, var reason) ->
          Map.of(
              "outcome", "refused",
              "reason", reason,
              "changes", done.changes(),
              "summary", done.summary(),
              "lost", done.lost());
    };
  }

  private int told(Reindexed reindexed, PrintWriter out, PrintWriter err) throws IOException {
    report.write(view(reindexed));
    SummaryText.print(reindexed, out);
    return switch (reindexed) {
      case Reindexed.Unchanged _ -> ExitCodes.OK;
      case Reindexed.Published(Imported.Done done, _) -> {
        ImportSummary summary = done.summary();
        if (doubtful) summary.doubtful().forEach(out::println);
        out.flush();
        yield summary.failed() > 0 ? ExitCodes.SOME_FAILED : ExitCodes.OK;
      }
      case Reindexed.Refused(var done, var reason) -> {
        SummaryText.refused(done, reason, err);
        yield ExitCodes.REFUSED;
      }
    };
  }
}
