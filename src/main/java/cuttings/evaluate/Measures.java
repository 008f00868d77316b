package cuttings.evaluate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How good a ranking of ten is.
 *
 * @param ndcg nDCG at 10 with gains of 2^grade - 1 (Järvelin and Kekäläinen 2002)
 * @param reciprocalRank 1 over the rank of the first document that is what was looked for, else 0
 * @param success 1 when the first document is what was looked for
 */
public record Measures(double ndcg, double reciprocalRank, double success) {
  static final int DEPTH = 10;

  /** Families whose queries mean one film, so that a page merely crediting the name is not it. */
  private static final Set<String> ONE_FILM = Set.of("title_year", "surname_plus_title_word");

  /** Measures one ranking against the grades of its topic. */
  static Measures of(Topic topic, Map<String, Integer> grades, List<String> ranking) {
    List<String> top = ranking.stream().limit(DEPTH).toList();
    Set<String> wanted = wanted(topic, grades);
    double first = 0;
    for (int i = 0; i < top.size() && first == 0; i++)
      if (wanted.contains(top.get(i))) first = 1.0 / (i + 1);
    double ideal =
        gain(grades.values().stream().sorted(Comparator.reverseOrder()).limit(DEPTH).toList());
    double gained = gain(top.stream().map(document -> grades.getOrDefault(document, 0)).toList());
    return new Measures(ideal == 0 ? 0 : gained / ideal, first, first == 1 ? 1 : 0);
  }

  /** Grade 2 and better where there is one; else grade 1; grade 0 is no answer at all. */
  private static Set<String> wanted(Topic topic, Map<String, Integer> grades) {
    int best = grades.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    int least = best == 3 && ONE_FILM.contains(topic.family()) ? 3 : Math.clamp(best, 1, 2);
    return grades.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < grades.size(); i++)
      gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    return gain;
  }

  /** The mean of many. */
  static Measures mean(Collection<Measures> all) {
    return new Measures(
        all.stream().mapToDouble(Measures::ndcg).average().orElse(0),
        all.stream().mapToDouble(Measures::reciprocalRank).average().orElse(0),
        all.stream().mapToDouble(Measures::success).average().orElse(0));
  }
}
