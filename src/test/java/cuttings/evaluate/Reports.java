package cuttings.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rankings of topics of which document {@code a} has grade 2 and {@code b} grade 1. */
final class Reports {
  private Reports() {}

  /** Topics 1, 2, 3 …, of these families. */
  static JudgedTopics topics(String... families) {
    var topics = new ArrayList<Topic>();
    for (String family : families)
      topics.add(new Topic(Integer.toString(topics.size() + 1), family, "query " + topics.size()));
    var grades = new LinkedHashMap<String, Map<String, Integer>>();
    for (Topic topic : topics) grades.put(topic.id(), Map.of("a", 2, "b", 1, "c", 0));
    return new JudgedTopics(topics, new Judgements(grades));
  }

  /** The report on topics 1, 2, 3 …, with a ranking such as {@code "a b"} for each. */
  static RankingReport of(JudgedTopics topics, String... rankings) {
    var lists = new LinkedHashMap<String, RankedList>();
    for (String ranking : rankings) {
      List<String> documents = Stream.of(ranking.split(" ")).filter(d -> !d.isEmpty()).toList();
      lists.put(Integer.toString(lists.size() + 1), new RankedList(documents, null, List.of()));
    }
    return RankingReport.of(topics, new Run(lists));
  }
}
