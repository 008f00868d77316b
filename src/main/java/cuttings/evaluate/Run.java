package cuttings.evaluate;

import cuttings.archive.Answer;
import cuttings.archive.Archive;
import cuttings.archive.Question;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one engine ranked for many topics, in the form of TREC: topic, Q0, document, rank, score and
 * the name of the run.
 *
 * @param lists by the id of the topic
 */
public record Run(Map<String, RankedList> lists) {
  private static final int DEPTH = 100;

  /** A document may have blanks in its name. */
  private static final Pattern LINE =
      Pattern.compile("(\\S+)\\s+\\S+\\s+(\\S|\\S.*\\S)\\s+(\\d{1,9})\\s+(\\S+)\\s+\\S+");

  private record Scored(String document, int rank, double score) {}

  public Run {
    lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
  }

  /**
   * Asks an archive every topic.
   *
   * @param literal whether the queries are meant as typed, without correction
   */
  public static Run of(Archive archive, boolean literal, List<Topic> topics) throws IOException {
    var lists = new LinkedHashMap<String, RankedList>();
    for (Topic topic : topics) {
      Question question = Question.of(topic.query(), DEPTH);
      lists.put(topic.id(), list(archive.ask(literal ? question.asTyped() : question)));
    }
    return new Run(lists);
  }

  private static RankedList list(Answer answer) {
    if (answer.hits().isEmpty()) return RankedList.EMPTY;
    return new RankedList(
        answer.hits().stream().map(hit -> hit.review().source().file()).toList(),
        answer.corrected(),
        answer.hits().getFirst().reasons());
  }

  /**
   * Reads a run of any engine. As in trec_eval the score gives the order and not the rank, which
   * here decides between equal scores only; a document that comes twice keeps its better place.
   *
   * @throws IllegalArgumentException naming file and line, where a line has not six columns
   */
  public static Run read(Path file) throws IOException {
    var scored = new LinkedHashMap<String, List<Scored>>();
    for (FileLine line : FileLine.read(file)) {
      Matcher columns = LINE.matcher(line.text().strip());
      if (!columns.matches()) throw line.wrong("not topic, Q0, document, rank, score and run");
      scored
          .computeIfAbsent(columns.group(1), _ -> new ArrayList<>())
          .add(
              new Scored(
                  columns.group(2),
                  Integer.parseInt(columns.group(3)),
                  score(line, columns.group(4))));
    }
    var lists = new LinkedHashMap<String, RankedList>();
    scored.forEach((topic, documents) -> lists.put(topic, ranked(documents)));
    return new Run(lists);
  }

  private static double score(FileLine line, String text) {
    try {
      double score = Double.parseDouble(text);
      if (!Double.isNaN(score)) return score;
    } catch (NumberFormatException e) {
      // told below, like a score that is no number by its own account
    }
    throw line.wrong("the score “%s” is no number".formatted(text));
  }

  private static RankedList ranked(List<Scored> documents) {
    List<String> names =
        documents.stream()
            .sorted(
                Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::rank))
            .map(Scored::document)
            .toList();
    return new RankedList(names, null, List.of());
  }

  RankedList of(Topic topic) {
    return lists.getOrDefault(topic.id(), RankedList.EMPTY);
  }

  /** As the lines of a file that this and other programs read. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lists.forEach((topic, list) -> {
      List<String> files = list.documents();
      for (int i = 0; i < files.size(); i++)
        lines.add("%s Q0 %s %d %d cuttings".formatted(topic, files.get(i), i + 1, DEPTH - i));
    });
    return lines;
  }
}
