package cuttings.editorial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts that people type, each with the other texts they may mean by it.
 *
 * @param meanings by folded words
 * @param longest the number of words of the longest key
 */
public record Synonyms(Map<String, List<String>> meanings, int longest) {
  static final Synonyms NONE = Synonyms.of(Map.of());

  /**
   * In chars, beyond what a query is read to: such a text was pasted, and is meant as it stands.
   */
  private static final int LONGEST_TEXT = 2_000;

  /** More than anyone types; it bounds the ways in which a text can be read. */
  private static final int MOST_REPLACED = 5;

  public Synonyms {
    meanings = Map.copyOf(meanings);
  }

  static Synonyms of(Map<String, List<String>> meanings) {
    var copy = new LinkedHashMap<String, List<String>>();
    meanings.forEach((typed, meant) -> copy.put(typed, List.copyOf(meant)));
    return new Synonyms(copy, copy.keySet().stream().mapToInt(Synonyms::count).max().orElse(0));
  }

  /**
   * The other texts that a text may mean. The longest synonyms are replaced first, each at its
   * first place only, and what was put there is not replaced again.
   */
  List<String> readings(String text) {
    if (meanings.isEmpty() || text.length() > LONGEST_TEXT) return List.of();
    List<Replacement> places = chosen(found(TypedWord.of(text)));
    return places.isEmpty() ? List.of() : Readings.of(text, places);
  }

  /** Every place at which a synonym stands, from left to right. */
  private List<Replacement> found(List<TypedWord> words) {
    var found = new ArrayList<Replacement>();
    for (int from = 0; from < words.size(); from++) {
      String typed = "";
      for (int to = from; to < words.size() && count(typed) < longest; to++) {
        typed = (typed + " " + words.get(to).words()).strip();
        List<String> meant = meanings.get(typed);
        if (meant == null) continue;
        var place = new Replacement(typed, meant, words, from, to + 1).withoutWhatStandsThere();
        if (!place.meant().isEmpty()) found.add(place);
      }
    }
    return found;
  }

  /** The longest first, no two at one place, no synonym twice; then from left to right. */
  private static List<Replacement> chosen(List<Replacement> found) {
    var chosen = new ArrayList<Replacement>();
    var typed = new HashSet<String>();
    for (Replacement each : found.stream().sorted(LONGEST_FIRST).toList())
      if (chosen.size() < MOST_REPLACED
          && chosen.stream().noneMatch(each::overlaps)
          && typed.add(each.typed())) chosen.add(each);
    chosen.sort(Comparator.comparingInt(Replacement::from));
    return chosen;
  }

  private static final Comparator<Replacement> LONGEST_FIRST =
      Comparator.comparingInt((Replacement each) -> -count(each.typed()));

  private static int count(String words) {
    return words.isEmpty() ? 0 : 1 + (int) words.chars().filter(c -> c == ' ').count();
  }
}
