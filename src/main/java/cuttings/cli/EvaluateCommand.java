package cuttings.cli;

import cuttings.evaluate.Comparison;
import cuttings.evaluate.Floors;
import cuttings.evaluate.JudgedTopics;
import cuttings.evaluate.RankingReport;
import cuttings.evaluate.Run;
import cuttings.evaluate.Significance;
import cuttings.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    subcommands = {
      EvaluateExtractionCommand.class,
      EvaluateRobustnessCommand.class,
      EvaluateSuggestionsCommand.class,
      EvaluateRelatedCommand.class,
      EvaluateDraftsCommand.class
    },
    description =
        "Measures ranking against judged queries: nDCG@10, MRR@10 and success@1 by family; compares"
            + " two rankings query by query.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  private static final int NAMED = 5;

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

  @Option(names = "--literal", description = "Search for the words as typed, without correction.")
  boolean literal;

  @Mixin AgainstOptions against = new AgainstOptions();

  @Option(
      names = "--changes",
      description = "With a comparison: list the queries won and lost with both first hits.")
  boolean changes;

  @Option(names = "--run", paramLabel = "FILE", description = "Write the rankings as a TREC run.")
  @Nullable Path run;

  @Option(
      names = "--misses",
      description = "List the queries whose first hit is not what is looked for.")
  boolean misses;

  @Mixin FloorOptions floors = new FloorOptions();

  @Option(names = "--json", description = "The figures as one JSON object.")
  boolean json;

  @Spec CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (topics == null || qrels == null)
      throw new IllegalArgumentException(
          "evaluate needs --topics and --qrels, “extraction” or “robustness”");
    Optional<Contender> other = against.contender(index.path);
    if (changes && other.isEmpty())
      throw new IllegalArgumentException(
          "--changes needs --against, --against-run or --against-literal");
    JudgedTopics judged = JudgedTopics.read(topics, qrels);
    tell(judged.withoutTopic(), "%s judges topics that are not asked, %,d in all: %s", qrels);
    Floors floors = this.floors.read();
    floors.check(judged.families());
    Evaluation evaluation = evaluate(judged, floors, other);
    print(evaluation);
    return evaluation.everyFloorIsMet() ? ExitCodes.OK : ExitCodes.FINDINGS;
  }

  private Evaluation evaluate(JudgedTopics judged, Floors floors, Optional<Contender> other)
      throws IOException {
    var contender = new Contender.Configuration(index.path, literal);
    // a damaged run is told before minutes are spent on the index
    Run compared = other.isEmpty() ? null : run(other.get(), judged);
    Run own = contender.run(judged.topics());
    if (run != null) Files.write(run, own.lines());
    RankingReport report = RankingReport.of(judged, own);
    return new Evaluation(
        contender.label(),
        report,
        compared == null
            ? null
            : new Evaluation.Against(
                other.get().label(),
                Comparison.of(report, RankingReport.of(judged, compared), Significance.USUAL)),
        floors.of(report));
  }

  private Run run(Contender contender, JudgedTopics judged) throws IOException {
    Run run = contender.run(judged.topics());
    tell(judged.without(run), "%s has nothing for %,d of the topics: %s", contender.label());
    return run;
  }

  private void tell(Set<String> ids, String format, Object who) {
    if (ids.isEmpty()) return;
    List<String> some = ids.stream().limit(NAMED).toList();
    String named = String.join(", ", some) + (ids.size() > NAMED ? " …" : "");
    spec.commandLine().getErr().println("cuttings: " + format.formatted(who, ids.size(), named));
  }

  private void print(Evaluation evaluation) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.writeIndented(EvaluationView.of(evaluation, misses, changes)));
      return;
    }
    if (misses) EvaluationText.printMisses(evaluation.report(), out);
    EvaluationText.print(evaluation, changes, out);
  }
}
