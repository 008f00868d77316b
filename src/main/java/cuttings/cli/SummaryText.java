package cuttings.cli;

import cuttings.importer.Changes;
import cuttings.importer.ImportSummary;
import cuttings.importer.Imported;
import cuttings.importer.Learnt;
import cuttings.reindex.Reindexed;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** What a reindex has come to, for a person. */
final class SummaryText {
  private static final int EXAMPLES = 3;
  private static final int LINE = 100;

  private SummaryText() {}

  static void print(Reindexed reindexed, PrintWriter out) {
    switch (reindexed) {
      case Reindexed.Unchanged(var changes, var generation) ->
          out.printf(
              "nothing has changed in %,d files; %s goes on serving%n",
              changes.unchanged(), generation);
      case Reindexed.Published(var done, var generation) -> {
        print(done, out);
        out.printf("serving %s with %,d pieces%n", generation.name(), generation.reviews());
      }
      case Reindexed.Refused(var done, _) -> print(done, out);
    }
    out.flush();
  }

  static void refused(Imported.Done done, String reason, PrintWriter err) {
    err.printf("not switched to what was built: %s; the old index goes on serving%n", reason);
    done.lost().stream().limit(EXAMPLES).forEach(file -> err.println("    " + file));
    if (!done.lost().isEmpty())
      err.println("if that is right: the same again with --allow-lost 100; what was read is kept");
    err.flush();
  }

  private static void print(Imported.Done done, PrintWriter out) {
    ImportSummary summary = done.summary();
    out.printf(
        "%,d files read in %.1f s: %,d reviews, %,d articles on film, %,d other pieces%n",
        summary.read(),
        summary.took().toMillis() / 1000.0,
        summary.reviews(),
        summary.articles(),
        summary.others());
    changes(done, out);
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
  }

  /** Of the first run there is nothing to say. */
  private static void changes(Imported.Done done, PrintWriter out) {
    Changes changes = done.changes();
    if (done.had() == 0) return;
    out.printf(
        "%,d added, %,d changed, %,d vanished, %,d as they were%s%n",
        changes.added().size(),
        changes.changed().size(),
        changes.vanished().size(),
        changes.unchanged(),
        done.again() == 0 ? "" : " (%,d of them read again)".formatted(done.again()));
    files("vanished", changes.vanished(), out);
  }

  private static void files(String what, List<String> files, PrintWriter out) {
    files.stream().limit(EXAMPLES).forEach(file -> out.printf("    %s: %s%n", what, file));
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
}
