package cuttings.catalogue;

import cuttings.analysis.EditDistance;
import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Corrects misspelt names and titles against those the archive knows: first as whole names, so that
 * the words of one help each other, then word by word.
 *
 * <p>How many letters of a word may be wrong grows with its length; a word with a digit must be
 * right.
 */
final class Spelling {
  private static final int MOST_WORDS = 12;
  private static final int MOST_CORRECTIONS = 6;

  /** A word of the catalogue: what letters it has, and which entries hold it. */
  private record Word(String text, int letters, List<Integer> entries, int pieces) {}

  /** A word of the catalogue that a typed word may mean. */
  private record Match(Word word, int edits) {}

  private record Candidate(Entry entry, int edits, double cost) {}

  private final List<Entry> entries;
  private final List<List<Word>> byLength = new ArrayList<>();
  private final Map<String, Word> byText = new HashMap<>();

  Spelling(List<Entry> entries) {
    this.entries = entries;
    var holders = new HashMap<String, List<Integer>>();
    for (int i = 0; i < entries.size(); i++)
      for (String word : Set.copyOf(entries.get(i).words()))
        holders.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
    holders.forEach(this::addWord);
    for (List<Word> words : byLength) words.sort(Comparator.comparing(Word::text));
  }

  private void addWord(String text, List<Integer> holders) {
    List<Integer> ids = List.copyOf(holders);
    int pieces = ids.stream().mapToInt(id -> entries.get(id).pieces()).sum();
    var word = new Word(text, letters(text), ids, pieces);
    while (byLength.size() <= text.length()) byLength.add(new ArrayList<>());
    byLength.get(text.length()).add(word);
    byText.put(text, word);
  }

  /** Corrected texts, the likeliest first; empty where nothing is near. */
  List<String> corrections(String text) {
    var corrections = new LinkedHashSet<String>();
    int typed = Folding.words(text).split(" ").length;
    for (List<String> words : readings(text)) {
      if (words.isEmpty() || words.size() > MOST_WORDS) continue;
      boolean joined = words.size() < typed;
      whole(words, joined).stream()
          .limit(MOST_CORRECTIONS)
          .forEach(c -> corrections.add(c.entry().name()));
    }
    List<String> words = List.of(Folding.words(text).split(" "));
    if (words.size() > 1 && words.size() <= MOST_WORDS) corrections.addAll(wordByWord(words));
    // another way to write what was typed is no correction of it
    corrections.removeIf(correction ->
        Folding.words(correction).equals(Folding.words(text))
            || NameKeys.words(correction).equals(NameKeys.words(text)));
    return corrections.stream().limit(MOST_CORRECTIONS * 2L).toList();
  }

  /**
   * As a name with its initials joined, as a title, and with lone letters joined to a neighbour: an
   * apostrophe or an accent that got lost often leaves a gap, "peter o toole", "ren e zellweger".
   */
  private static Set<List<String>> readings(String text) {
    var readings = new LinkedHashSet<List<String>>();
    for (String folded : List.of(NameKeys.words(text), Folding.words(text)))
      if (!folded.isEmpty()) readings.add(List.of(folded.split(" ")));
    for (List<String> words : List.copyOf(readings)) {
      for (int i = 0; i < words.size() && words.size() <= MOST_WORDS; i++) {
        if (words.get(i).length() > 2) continue;
        if (i > 0) readings.add(joined(words, i - 1));
        if (i + 1 < words.size()) readings.add(joined(words, i));
        if (i > 0 && i + 1 < words.size()) readings.add(joined(joined(words, i), i - 1));
      }
    }
    return readings;
  }

  private static List<String> joined(List<String> words, int at) {
    var joined = new ArrayList<>(words);
    joined.set(at, words.get(at) + words.get(at + 1));
    joined.remove(at + 1);
    return List.copyOf(joined);
  }

  // whole names

  private List<Candidate> whole(List<String> words, boolean joined) {
    Map<Integer, double[]> costs = null;
    for (String word : words) {
      var here = new HashMap<Integer, double[]>();
      for (Match match : matches(word, words.size() > 1)) {
        double cost = cost(word, match);
        for (int id : match.word().entries()) {
          double[] before = costs == null ? new double[2] : costs.get(id);
          if (before == null) continue;
          double[] sum = {before[0] + match.edits(), before[1] + cost};
          here.merge(id, sum, (a, b) -> a[1] <= b[1] ? a : b);
        }
      }
      costs = here;
      if (costs.isEmpty()) return List.of();
    }
    return ranked(words, costs == null ? Map.of() : costs, joined);
  }

  private List<Candidate> ranked(List<String> words, Map<Integer, double[]> costs, boolean joined) {
    int letters = words.stream().mapToInt(String::length).sum();
    var candidates = new ArrayList<Candidate>();
    costs.forEach((id, cost) -> {
      Entry entry = entries.get(id);
      int edits = (int) cost[0];
      if ((edits == 0 && !joined) || edits * 4 > letters + 1) return;
      int missing = Math.max(0, entry.words().size() - words.size());
      double known = Math.log(1 + entry.pieces()) * 0.1;
      candidates.add(new Candidate(entry, edits, cost[1] + missing * 0.6 - known));
    });
    candidates.sort(
        Comparator.comparingDouble(Candidate::cost).thenComparing(c -> c.entry().label()));
    return candidates;
  }

  private static double cost(String typed, Match match) {
    boolean otherFirst = typed.charAt(0) != match.word().text().charAt(0);
    return match.edits() + (match.edits() > 0 && otherFirst ? 0.5 : 0);
  }

  // word by word

  private List<String> wordByWord(List<String> words) {
    var best = new ArrayList<String>();
    boolean changed = false;
    for (String word : words) {
      List<Match> near = byText.containsKey(word) ? List.of() : matches(word, false);
      if (near.isEmpty()) {
        best.add(word);
        continue;
      }
      changed = true;
      best.add(near.getFirst().word().text());
    }
    return changed ? List.of(String.join(" ", best)) : List.of();
  }

  /** Words of the catalogue within the edits a word of this length may have, the nearest first. */
  private List<Match> matches(String word, boolean inName) {
    Word exact = byText.get(word);
    int budget = budget(word, inName);
    var matches = new ArrayList<Match>();
    if (exact != null) matches.add(new Match(exact, 0));
    if (budget == 0) return matches;
    int letters = letters(word);
    int longest = Math.min(byLength.size() - 1, word.length() + budget);
    for (int length = Math.max(1, word.length() - budget); length <= longest; length++)
      for (Word known : byLength.get(length)) {
        if (Integer.bitCount(known.letters() ^ letters) > 2 * budget) continue;
        int edits = EditDistance.of(word, known.text(), budget);
        if (edits > 0 && edits <= budget) matches.add(new Match(known, edits));
      }
    matches.sort(
        Comparator.comparingDouble((Match m) -> cost(word, m))
            .thenComparingInt(m -> -m.word().pieces())
            .thenComparing(m -> m.word().text()));
    return matches;
  }

  /** Numbers are never typing errors; short words only inside a longer name. */
  private static int budget(String word, boolean inName) {
    if (word.chars().anyMatch(Character::isDigit)) return 0;
    int length = word.length();
    if (length <= 2) return 0;
    if (length <= 4) return inName || length == 4 ? 1 : 0;
    if (length <= 7) return 2;
    return 3;
  }

  /** A bit for each letter: two words that differ in many letters are never near. */
  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) letters |= 1 << (word.charAt(i) % 31);
    return letters;
  }
}
