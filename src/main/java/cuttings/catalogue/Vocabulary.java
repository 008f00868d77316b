package cuttings.catalogue;

import cuttings.analysis.EditDistance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of all titles and names, to be found by their spelling or near it. */
final class Vocabulary {
  /** Roman numerals are numbers, and numbers are never typing errors of one another. */
  private static final Set<String> NUMERALS =
      Set.of("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii");

  /**
   * A word, with what letters it has for telling quickly that two words differ much.
   *
   * @param names the numbers of the names that hold it
   */
  record Word(String text, int letters, boolean number, List<Integer> names, int prominence) {}

  /** A word that a typed one may mean. */
  record Match(Word word, int edits) {
    double cost(String typed) {
      return Vocabulary.cost(typed, word.text(), edits);
    }
  }

  /** What it costs to take a word for another: the first letter is seldom mistyped. */
  static double cost(String typed, String word, int edits) {
    boolean otherFirst = typed.charAt(0) != word.charAt(0);
    return edits + (edits > 0 && otherFirst ? 0.5 : 0);
  }

  private final List<List<Word>> byLength = new ArrayList<>();
  private final Map<String, Word> byText = new HashMap<>();
  private final Map<String, List<Word>> bySingleLetters = new HashMap<>();

  Vocabulary(List<KnownName> names) {
    var holders = new HashMap<String, List<Integer>>();
    for (int i = 0; i < names.size(); i++)
      for (String word : Set.copyOf(names.get(i).words()))
        holders.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
    holders.forEach((text, ids) -> {
      int prominence = ids.stream().mapToInt(id -> names.get(id).prominence()).sum();
      add(new Word(text, letters(text), number(text), List.copyOf(ids), prominence));
    });
    for (List<Word> words : byLength) words.sort(Comparator.comparing(Word::text));
  }

  private void add(Word word) {
    while (byLength.size() <= word.text().length()) byLength.add(new ArrayList<>());
    byLength.get(word.text().length()).add(word);
    byText.put(word.text(), word);
    bySingleLetters.computeIfAbsent(singleLetters(word.text()), _ -> new ArrayList<>()).add(word);
  }

  /** "carrel" and "Carell" are one slip apart: which letter is doubled. */
  static String singleLetters(String word) {
    var single = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++)
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) single.append(word.charAt(i));
    return single.toString();
  }

  boolean holds(String word) {
    return byText.containsKey(word);
  }

  static boolean number(String word) {
    return NUMERALS.contains(word) || word.chars().anyMatch(Character::isDigit);
  }

  /** Words within some edits of a typed one, the nearest first, then the best known. */
  List<Match> near(String typed, int edits) {
    var matches = new ArrayList<Match>();
    @Nullable Word exact = byText.get(typed);
    if (exact != null) matches.add(new Match(exact, 0));
    if (edits == 0) return matches;
    for (Word doubled : bySingleLetters.getOrDefault(singleLetters(typed), List.of()))
      if (!doubled.text().equals(typed)
          && !doubled.number()
          && Math.abs(doubled.text().length() - typed.length()) <= 1)
        matches.add(new Match(doubled, 1));
    int letters = letters(typed);
    int longest = Math.min(byLength.size() - 1, typed.length() + edits);
    for (int length = Math.max(1, typed.length() - edits); length <= longest; length++)
      for (Word known : byLength.get(length)) {
        if (known.number() || far(known.letters(), letters, length - typed.length(), edits))
          continue;
        int distance = EditDistance.of(typed, known.text(), edits);
        if (distance > 0 && distance <= edits) matches.add(new Match(known, distance));
      }
    matches.sort(
        Comparator.comparingDouble((Match match) -> match.cost(typed))
            .thenComparingInt(match -> -match.word().prominence())
            .thenComparing(match -> match.word().text()));
    return matches;
  }

  /**
   * Whether two words differ in more letters than some edits can change: an edit takes away at most
   * one letter and brings at most one, and what makes a word longer takes none away.
   *
   * @param longer how much longer the known word is
   */
  private static boolean far(int known, int typed, int longer, int edits) {
    return Integer.bitCount(typed & ~known) > edits - Math.max(0, longer)
        || Integer.bitCount(known & ~typed) > edits - Math.max(0, -longer);
  }

  /** A bit for each letter. */
  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) letters |= 1 << (word.charAt(i) % 31);
    return letters;
  }
}
