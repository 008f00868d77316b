package cuttings.cli;

import cuttings.archive.Archive;
import cuttings.evaluate.Judgements;
import cuttings.evaluate.RankingReport;
import cuttings.evaluate.Topic;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evaluate}: how well the index ranks for judged queries. */
@Command(
    name = "evaluate",
    subcommands = {EvaluateExtractionCommand.class, EvaluateRobustnessCommand.class},
    description =
        "Measures ranking against judged queries: nDCG@10, MRR@10 and success@1 by family.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Mixin IndexOption index = new IndexOption();

  @Option(
      names = "--topics",
      paramLabel = "FILE",
      description = "Table of id, family, query, parted by tabs.")
  @Nullable Path topics;

  @Option(
      names = "--qrels",
      paramLabel = "FILE",
      description = "Judgements in TREC form; documents are file names.")
  @Nullable Path qrels;

  @Option(names = "--run", paramLabel = "FILE", description = "Write the rankings as a TREC run.")
  @Nullable Path run;

  @Option(
      names = "--misses",
      description = "List the queries whose first hit is not what was looked for.")
  boolean misses;

  @Option(
      names = "--floor",
      paramLabel = "S@1",
      defaultValue = "0",
      description = "End with exit code 1 when success@1 over all is lower.")
  double floor;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (topics == null || qrels == null)
      throw new IllegalArgumentException(
          "evaluate needs --topics and --qrels, “extraction” or “robustness”");
    PrintWriter out = spec.commandLine().getOut();
    RankingReport report;
    try (Archive archive = Archive.open(index.open())) {
      report = RankingReport.of(archive, Topic.read(topics), Judgements.read(qrels));
    }
    if (misses) report.misses().forEach(out::println);
    out.printf("%-34s %8s %8s %8s %6s%n", "family", "nDCG@10", "MRR@10", "S@1", "n");
    report.families().forEach((family, row) -> print(out, family, row));
    print(out, "all", report.all());
    if (run != null) Files.write(run, report.run());
    return report.all().mean().success() < floor ? ExitCodes.FINDINGS : ExitCodes.OK;
  }

  private static void print(PrintWriter out, String family, RankingReport.Family row) {
    out.printf(
        "%-34s %8.3f %8.3f %8.3f %6d%n",
        family, row.mean().ndcg(), row.mean().reciprocalRank(), row.mean().success(), row.topics());
  }
}
