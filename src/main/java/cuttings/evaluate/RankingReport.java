package cuttings.evaluate;

import cuttings.archive.Answer;
import cuttings.archive.Archive;
import cuttings.archive.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well an archive ranks for judged topics.
 *
 * @param families the mean of each family, in the order of their names
 * @param all the mean over all topics
 * @param run every ranking, as lines of a TREC run whose documents are file names
 * @param misses topics whose first hit was not what was looked for
 */
public record RankingReport(
    Map<String, Family> families, Family all, List<String> run, List<String> misses) {
  private static final int RUN_DEPTH = 100;

  /** The mean over some topics, and their number. */
  public record Family(Measures mean, int topics) {}

  public RankingReport {
    run = List.copyOf(run);
    misses = List.copyOf(misses);
  }

  /** Asks every topic and measures the rankings. */
  public static RankingReport of(Archive archive, List<Topic> topics, Judgements judgements)
      throws IOException {
    var byFamily = new TreeMap<String, List<Measures>>();
    var all = new ArrayList<Measures>();
    var run = new ArrayList<String>();
    var misses = new ArrayList<String>();
    for (Topic topic : topics) {
      Answer answer = archive.ask(Question.of(topic.query(), RUN_DEPTH));
      List<String> files = answer.hits().stream().map(hit -> hit.review().source().file()).toList();
      Measures measures = Measures.of(topic, judgements.of(topic), files);
      byFamily.computeIfAbsent(topic.family(), _ -> new ArrayList<>()).add(measures);
      all.add(measures);
      for (int i = 0; i < files.size(); i++)
        run.add(
            "%s Q0 %s %d %d cuttings".formatted(topic.id(), files.get(i), i + 1, RUN_DEPTH - i));
      if (measures.success() < 1) misses.add(miss(topic, answer, files));
    }
    var families = new TreeMap<String, Family>();
    byFamily.forEach((family, measures) ->
        families.put(family, new Family(Measures.mean(measures), measures.size())));
    return new RankingReport(families, new Family(Measures.mean(all), all.size()), run, misses);
  }

  private static String miss(Topic topic, Answer answer, List<String> files) {
    return "%s\t%s\t%s\t%s\t%s"
        .formatted(
            topic.id(),
            topic.family(),
            topic.query(),
            answer.corrected() == null ? "" : "corrected to " + answer.corrected(),
            files.isEmpty()
                ? "no hit"
                : files.getFirst() + " " + answer.hits().getFirst().reasons());
  }
}
