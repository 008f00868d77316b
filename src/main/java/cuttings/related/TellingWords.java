package cuttings.related;

import cuttings.analysis.Folding;
import cuttings.review.Review;
import cuttings.schema.ReviewSchema;
import cuttings.search.Searcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that tell a text from others: those it uses often and the archive seldom (tf-idf).
 *
 * <p>Names are left to the people and films that are known; a word that no other piece has tells of
 * none.
 */
final class TellingWords {
  private static final int MOST = 10;
  private static final int SHORTEST = 4;

  /** A word that more than one piece in so many has tells little. */
  private static final long COMMON = 30;

  /** Words that are looked up in the index; rare and repeated ones come before these run out. */
  private static final int MOST_LOOKED_UP = 80;

  private record Word(String text, double weight) {}

  private TellingWords() {}

  /** Those of a piece, the most telling first. */
  static List<String> of(Review piece, Searcher searcher) throws IOException {
    int pieces = searcher.generation().reviews();
    var words = new ArrayList<Word>();
    for (Map.Entry<String, Integer> count : looked(counts(piece))) {
      int holding = searcher.documents(ReviewSchema.BODY, count.getKey());
      if (holding < 2 || holding * COMMON > pieces + 60L) continue;
      words.add(new Word(count.getKey(), count.getValue() * Math.log((double) pieces / holding)));
    }
    return words.stream()
        .sorted(Comparator.comparingDouble(Word::weight).reversed().thenComparing(Word::text))
        .limit(MOST)
        .map(Word::text)
        .toList();
  }

  /** The words used most; of equals the longer, for they are rarer. */
  private static List<Map.Entry<String, Integer>> looked(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparingInt(entry -> entry.getKey().length())
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_LOOKED_UP)
        .toList();
  }

  private static Map<String, Integer> counts(Review piece) {
    var counts = new HashMap<String, Integer>();
    for (String word : piece.body().text().split("[^\\p{L}\\p{M}\\p{N}’'-]+"))
      if (word.length() >= SHORTEST && Character.isLowerCase(word.charAt(0)))
        counts.merge(Folding.words(word), 1, Integer::sum);
    counts.keySet().removeIf(word -> word.length() < SHORTEST || word.contains(" "));
    return counts;
  }

  /** Those of the words that a text has too. */
  static Set<String> shared(List<String> words, Review other) {
    if (words.isEmpty()) return Set.of();
    var held = new HashSet<>(List.of(Folding.words(other.body().text()).split(" ")));
    var shared = new LinkedHashSet<>(words);
    shared.retainAll(held);
    return shared;
  }
}
