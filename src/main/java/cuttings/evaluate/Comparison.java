package cuttings.evaluate;

import cuttings.evaluate.RankingReport.Measured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Two rankings of the same topics, query by query.
 *
 * @param families in the order of their names
 * @param all over all topics
 * @param changes topics won or lost, the greatest loss first and the greatest win last
 */
public record Comparison(Map<String, Row> families, Row all, List<Change> changes) {
  /** What adding in another order may change. */
  private static final double SAME = 1e-9;

  /**
   * The two over some topics; a topic is won where its nDCG is higher than that of the ranking
   * compared against.
   *
   * @param against the means of the ranking compared against
   * @param difference the mean difference of nDCG
   * @param p how often chance alone makes as great a difference
   */
  public record Row(
      Measures mean, Measures against, int won, int lost, int tied, double difference, double p) {}

  /** A topic for which the two differ in nDCG. */
  public record Change(Measured measured, Measured against) {
    /** How much better the first is; negative where it lost. */
    public double difference() {
      return measured.measures().ndcg() - against.measures().ndcg();
    }

    public Topic topic() {
      return measured.topic();
    }

    private boolean tied() {
      return Math.abs(difference()) < SAME;
    }
  }

  public Comparison {
    changes = List.copyOf(changes);
  }

  /**
   * Compares two reports.
   *
   * @throws IllegalArgumentException where they are not on the same topics in the same order
   */
  public static Comparison of(
      RankingReport report, RankingReport against, Significance significance) {
    List<Change> pairs = pairs(report, against);
    var families = new TreeMap<String, Row>();
    pairs.stream()
        .collect(Collectors.groupingBy(pair -> pair.topic().family()))
        .forEach((family, some) -> families.put(family, row(some, significance)));
    List<Change> changes =
        pairs.stream()
            .filter(pair -> !pair.tied())
            .sorted(Comparator.comparingDouble(Change::difference))
            .toList();
    return new Comparison(families, row(pairs, significance), changes);
  }

  private static List<Change> pairs(RankingReport report, RankingReport against) {
    if (!topics(report).equals(topics(against)))
      throw new IllegalArgumentException("the two reports are not on the same topics");
    var pairs = new ArrayList<Change>();
    for (int i = 0; i < report.topics().size(); i++)
      pairs.add(new Change(report.topics().get(i), against.topics().get(i)));
    return pairs;
  }

  private static List<Topic> topics(RankingReport report) {
    return report.topics().stream().map(Measured::topic).toList();
  }

  private static Row row(List<Change> pairs, Significance significance) {
    double[] differences =
        pairs.stream().mapToDouble(pair -> pair.tied() ? 0 : pair.difference()).toArray();
    int won = 0;
    int lost = 0;
    double sum = 0;
    for (double difference : differences) {
      if (difference > 0) won++;
      if (difference < 0) lost++;
      sum += difference;
    }
    return new Row(
        Measures.mean(pairs.stream().map(pair -> pair.measured().measures()).toList()),
        Measures.mean(pairs.stream().map(pair -> pair.against().measures()).toList()),
        won,
        lost,
        pairs.size() - won - lost,
        pairs.isEmpty() ? 0 : sum / pairs.size(),
        significance.p(differences));
  }
}
