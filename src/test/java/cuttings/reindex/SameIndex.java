package cuttings.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Answer;
import cuttings.archive.Archive;
import cuttings.archive.Question;
import cuttings.json.Json;
import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import cuttings.search.ReviewIndex;
import cuttings.search.Searcher;
import cuttings.search.TermCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Whether two indexes are one to a reader: the same pieces, and the same answers to all that is
 * asked.
 */
final class SameIndex {
  private static final List<Field> NAMES =
      List.of(ReviewSchema.FILM, ReviewSchema.PERSON, ReviewSchema.CRITIC);

  private SameIndex() {}

  /** Compares pieces, and answers to so many queries made of the titles and names of one. */
  static void assertSame(ReviewIndex index, ReviewIndex other, int queries, Random random)
      throws IOException {
    Map<String, String> pieces = pieces(index);
    Map<String, String> others = pieces(other);
    assertThat(pieces.keySet()).isEqualTo(others.keySet());
    for (String id : pieces.keySet()) assertSame(pieces.get(id), others.get(id));
    try (Archive one = Archive.open(index);
        Archive two = Archive.open(other)) {
      for (String query : queries(other, queries, random))
        assertThat(told(one.ask(Question.of(query, 20))))
            .as(query)
            .isEqualTo(told(two.ask(Question.of(query, 20))));
    }
  }

  /** One at a time and from where they differ, for a person who has to find it. */
  private static void assertSame(String piece, String other) {
    int from =
        Math.max(0, java.util.Arrays.mismatch(piece.toCharArray(), other.toCharArray()) - 40);
    assertThat(piece.substring(from)).as(piece.substring(0, 60)).isEqualTo(other.substring(from));
  }

  /** All pieces as JSON, but for when each was first seen. */
  private static Map<String, String> pieces(ReviewIndex index) throws IOException {
    var pieces = new TreeMap<String, String>();
    try (Searcher searcher = index.searcher()) {
      searcher.forEach(piece ->
          pieces.put(
              piece.id().value(), Json.write(piece).replaceFirst("\"first_seen\":\"[^\"]*\"", "")));
    }
    return pieces;
  }

  private static String told(Answer answer) {
    var told = new StringBuilder();
    told.append(answer.total()).append(' ').append(answer.corrected()).append('\n');
    for (Answer.Hit hit : answer.hits())
      told.append(hit.review().id())
          .append(' ')
          .append(hit.score())
          .append(hit.reasons())
          .append('\n');
    return told.append(Json.write(answer.facets())).toString();
  }

  private static List<String> queries(ReviewIndex index, int count, Random random)
      throws IOException {
    var names = new ArrayList<String>();
    try (Searcher searcher = index.searcher()) {
      for (Field field : NAMES)
        for (TermCount term : searcher.terms(field)) names.add(term.value());
    }
    var queries = new ArrayList<String>();
    for (int i = 0; i < count; i++)
      queries.add(query(names.get(random.nextInt(names.size())), random));
    return queries;
  }

  /** A title or name as it is, one of its words, or with two letters changed about. */
  private static String query(String name, Random random) {
    String[] words = name.split(" ");
    return switch (random.nextInt(4)) {
      case 0 -> words[random.nextInt(words.length)];
      case 1 -> name.length() < 4 ? name : turned(name, random.nextInt(1, name.length() - 1));
      default -> name;
    };
  }

  private static String turned(String name, int at) {
    return name.substring(0, at)
        + name.charAt(at + 1 < name.length() ? at + 1 : at)
        + name.charAt(at)
        + name.substring(Math.min(name.length(), at + 2));
  }
}
