package cuttings.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How well a run ranks for judged topics, topic by topic. */
public record RankingReport(List<Measured> topics) {

  /** What was ranked for a topic, and how good that is. */
  public record Measured(Topic topic, RankedList list, Measures measures) {}

  /** The mean over some topics, and their number. */
  public record Family(Measures mean, int topics) {
    private static Family of(Collection<Measured> measured) {
      return new Family(
          Measures.mean(measured.stream().map(Measured::measures).toList()), measured.size());
    }
  }

  public RankingReport {
    topics = List.copyOf(topics);
  }

  /** Measures what a run has for each topic; what it lacks counts as nothing found. */
  public static RankingReport of(JudgedTopics judged, Run run) {
    var measured = new ArrayList<Measured>();
    for (Topic topic : judged.topics()) {
      RankedList list = run.of(topic);
      Map<String, Integer> grades = judged.judgements().of(topic);
      measured.add(new Measured(topic, list, Measures.of(topic, grades, list.documents())));
    }
    return new RankingReport(measured);
  }

  /** The mean of each family, in the order of their names. */
  public Map<String, Family> families() {
    Map<String, List<Measured>> byFamily =
        topics.stream().collect(Collectors.groupingBy(each -> each.topic().family()));
    var families = new TreeMap<String, Family>();
    byFamily.forEach((family, measured) -> families.put(family, Family.of(measured)));
    return families;
  }

  /** The mean over all topics. */
  public Family all() {
    return Family.of(topics);
  }

  /** Topics whose first hit was not what was looked for. */
  public List<Measured> misses() {
    return topics.stream().filter(each -> each.measures().success() < 1).toList();
  }
}
