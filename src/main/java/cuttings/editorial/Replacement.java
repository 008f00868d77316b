package cuttings.editorial;

import cuttings.analysis.Folding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A synonym found in a text, and what it may be replaced by.
 *
 * @param typed its folded words
 * @param meant other texts for it
 * @param words of the whole text
 * @param from the first word it stands at
 * @param to the word behind the last
 */
record Replacement(String typed, List<String> meant, List<TypedWord> words, int from, int to) {
  int start() {
    return words.get(from).start();
  }

  int end() {
    return words.get(to - 1).end();
  }

  boolean overlaps(Replacement other) {
    return from < other.to && other.from < to;
  }

  /**
   * The same without the meanings whose other words stand around it already: where {@code bond}
   * means James Bond, a text with {@code james bond} is not to become "james James Bond".
   */
  Replacement withoutWhatStandsThere() {
    var others = meant.stream().filter(each -> !standsThere(Folding.words(each))).toList();
    return new Replacement(typed, others, words, from, to);
  }

  private boolean standsThere(String meaning) {
    if (!within(typed, meaning)) return false;
    int around = meaning.split(" ").length - typed.split(" ").length;
    String there =
        words.subList(Math.max(0, from - around), Math.min(words.size(), to + around)).stream()
            .map(TypedWord::words)
            .collect(Collectors.joining(" "));
    return within(meaning, there);
  }

  private static boolean within(String words, String others) {
    return (" " + others + " ").contains(" " + words + " ");
  }
}
