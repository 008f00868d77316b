package cuttings.cli;

import cuttings.evaluate.Comparison;
import cuttings.evaluate.Comparison.Change;
import cuttings.evaluate.Comparison.Row;
import cuttings.evaluate.Floor;
import cuttings.evaluate.Measures;
import cuttings.evaluate.RankingReport.Family;
import cuttings.evaluate.RankingReport.Measured;
import cuttings.evaluate.Significance;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation of a ranking as JSON shows it.
 *
 * @param families by name; the measures of each are from 0 to 1
 * @param misses queries whose first hit was not what was looked for; null where not asked for
 */
record EvaluationView(
    String ranking,
    Map<String, Family> families,
    Family all,
    @Nullable AgainstView against,
    List<FloorView> floors,
    @Nullable List<TopicView> misses) {

  /** The comparison; the changes are null where not asked for. */
  record AgainstView(
      String ranking,
      Map<String, Row> families,
      Row all,
      Significance test,
      @Nullable List<ChangeView> changes) {}

  record ChangeView(TopicView topic, TopicView against, double difference) {
    private static ChangeView of(Change change) {
      return new ChangeView(
          TopicView.of(change.measured()), TopicView.of(change.against()), change.difference());
    }
  }

  /** A topic and what was ranked first for it. */
  record TopicView(
      String id,
      String family,
      String query,
      Measures measures,
      @Nullable String corrected,
      @Nullable String first,
      List<String> reasons) {
    private static TopicView of(Measured measured) {
      List<String> documents = measured.list().documents();
      return new TopicView(
          measured.topic().id(),
          measured.topic().family(),
          measured.topic().query(),
          measured.measures(),
          measured.list().corrected(),
          documents.isEmpty() ? null : documents.getFirst(),
          measured.list().reasons());
    }
  }

  record FloorView(String family, String measure, double wanted, double measured, boolean met) {
    private static FloorView of(Floor.Finding finding) {
      Floor floor = finding.floor();
      return new FloorView(
          floor.family(),
          floor.measure().label(),
          floor.wanted(),
          finding.measured(),
          finding.met());
    }
  }

  static EvaluationView of(Evaluation evaluation, boolean misses, boolean changes) {
    Evaluation.Against against = evaluation.against();
    return new EvaluationView(
        evaluation.label(),
        evaluation.report().families(),
        evaluation.report().all(),
        against == null ? null : against(against, changes),
        evaluation.floors().stream().map(FloorView::of).toList(),
        misses ? evaluation.report().misses().stream().map(TopicView::of).toList() : null);
  }

  private static AgainstView against(Evaluation.Against against, boolean changes) {
    Comparison comparison = against.comparison();
    return new AgainstView(
        against.label(),
        comparison.families(),
        comparison.all(),
        Significance.USUAL,
        changes ? comparison.changes().stream().map(ChangeView::of).toList() : null);
  }
}
