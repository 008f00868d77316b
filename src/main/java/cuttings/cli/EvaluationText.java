package cuttings.cli;

import cuttings.evaluate.Comparison;
import cuttings.evaluate.Comparison.Change;
import cuttings.evaluate.Comparison.Row;
import cuttings.evaluate.Floor;
import cuttings.evaluate.Measures;
import cuttings.evaluate.RankingReport;
import cuttings.evaluate.RankingReport.Measured;
import cuttings.evaluate.Significance;
import java.io.PrintWriter;
import java.util.List;

/** An evaluation of a ranking as text for a terminal. */
final class EvaluationText {
  private final PrintWriter out;
  private final int width;

  private EvaluationText(PrintWriter out, int width) {
    this.out = out;
    this.width = width;
  }

  /**
   * Prints the measures, the comparison where there is one, and every floor.
   *
   * @param changes whether to list the queries won and lost
   */
  static void print(Evaluation evaluation, boolean changes, PrintWriter out) {
    int width =
        evaluation.report().families().keySet().stream().mapToInt(String::length).max().orElse(0);
    var text = new EvaluationText(out, Math.max(width, "family".length()));
    Evaluation.Against against = evaluation.against();
    if (against == null) text.measures(evaluation.report());
    else text.comparison(evaluation.label(), against);
    if (changes && against != null) text.changes(against.comparison().changes());
    text.floors(evaluation.floors());
  }

  /** Prints the queries whose first hit is not what was looked for, one a line, parted by tabs. */
  static void printMisses(RankingReport report, PrintWriter out) {
    for (Measured missed : report.misses())
      out.println(
          String.join(
              "\t",
              missed.topic().id(),
              missed.topic().family(),
              missed.topic().query(),
              missed.list().corrected() == null ? "" : "corrected to " + missed.list().corrected(),
              missed.list().first()));
  }

  private void measures(RankingReport report) {
    row("family", " %8s %8s %8s %6s", "nDCG@10", "MRR@10", "S@1", "n");
    report.families().forEach(this::measures);
    measures(Floor.ALL, report.all());
  }

  private void measures(String name, RankingReport.Family family) {
    Measures mean = family.mean();
    row(
        name,
        " %8.3f %8.3f %8.3f %6d",
        mean.ndcg(),
        mean.reciprocalRank(),
        mean.success(),
        family.topics());
  }

  private void comparison(String label, Evaluation.Against against) {
    Comparison comparison = against.comparison();
    out.printf("a: %s%nb: %s%n%n", label, against.label());
    row("", "  %-13s  %-13s  %s", "nDCG@10", "MRR@10", "S@1");
    row(
        "family",
        "  %6s %6s  %6s %6s  %6s %6s  %5s %5s %5s  %8s %7s",
        "a",
        "b",
        "a",
        "b",
        "a",
        "b",
        "won",
        "lost",
        "tied",
        "a - b",
        "p");
    comparison.families().forEach(this::comparison);
    comparison(Floor.ALL, comparison.all());
    Significance test = Significance.USUAL;
    out.printf(
        "won, lost, tied and a - b are of nDCG@10 query by query; p of the paired randomisation"
            + " test, %,d permutations, seed %d%n",
        test.permutations(), test.seed());
  }

  private void comparison(String name, Row row) {
    Measures a = row.mean();
    Measures b = row.against();
    row(
        name,
        "  %6.3f %6.3f  %6.3f %6.3f  %6.3f %6.3f  %5d %5d %5d  %+8.4f %7.4f",
        a.ndcg(),
        b.ndcg(),
        a.reciprocalRank(),
        b.reciprocalRank(),
        a.success(),
        b.success(),
        row.won(),
        row.lost(),
        row.tied(),
        row.difference(),
        row.p());
  }

  private void changes(List<Change> changes) {
    for (Change change : changes)
      out.printf(
          "%n%s %+.3f  %s  %s  %s%n  a  %s%n  b  %s%n",
          change.difference() < 0 ? "lost" : "won ",
          change.difference(),
          change.topic().id(),
          change.topic().family(),
          change.topic().query(),
          change.measured().list().first(),
          change.against().list().first());
  }

  private void floors(List<Floor.Finding> floors) {
    if (floors.isEmpty()) return;
    out.println();
    row("floor of", " %8s %8s %8s", "", "wanted", "measured");
    for (Floor.Finding finding : floors)
      row(
          finding.floor().family(),
          " %8s %8.4f %8.4f  %s",
          finding.floor().measure().label(),
          finding.floor().wanted(),
          finding.measured(),
          finding.met() ? "met" : "NOT MET");
  }

  private void row(String name, String format, Object... values) {
    out.printf("%-" + width + "s", name);
    out.printf(format + "%n", values);
  }
}
