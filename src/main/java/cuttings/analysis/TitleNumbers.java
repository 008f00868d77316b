package cuttings.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers in titles, made digits: words anywhere ("Ocean's Eight"), Roman numerals only where a
 * sequel has its number, so that "Malcolm X" is not the tenth Malcolm.
 */
final class TitleNumbers {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"),
          Map.entry("thirteen", "13"),
          Map.entry("fourteen", "14"),
          Map.entry("fifteen", "15"),
          Map.entry("sixteen", "16"),
          Map.entry("seventeen", "17"),
          Map.entry("eighteen", "18"),
          Map.entry("nineteen", "19"),
          Map.entry("twenty", "20"),
          Map.entry("first", "1st"),
          Map.entry("second", "2nd"),
          Map.entry("third", "3rd"));

  /** I, V and X alone are words, not numbers; so they count only after "part". */
  private static final List<String> ROMAN =
      List.of(
          "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii",
          "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx");

  private static final Set<String> PART =
      Set.of("part", "pt", "chapter", "episode", "volume", "vol", "no", "number");

  private TitleNumbers() {}

  /** Folded words with numbers as digits, and words such as "part" before a number left out. */
  static String asDigits(String title) {
    var sections = new ArrayList<List<String>>();
    for (String section : title.split("[:,–—]| - ", 8)) {
      String words = Folding.words(section);
      if (!words.isEmpty()) sections.add(List.of(words.split(" ")));
    }
    var out = new ArrayList<String>();
    for (List<String> section : sections) convert(section, out);
    return String.join(" ", out).replaceAll("(\\d) and a half\\b", "$1 1 2");
  }

  private static void convert(List<String> words, List<String> out) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean afterPart = i > 0 && PART.contains(words.get(i - 1));
      String number = number(word, afterPart, i > 0 && i == words.size() - 1);
      if (afterPart && Character.isDigit(number.charAt(0)) && out.size() > 1) out.removeLast();
      out.add(number);
    }
  }

  private static String number(String word, boolean afterPart, boolean last) {
    String spelled = WORDS.get(word);
    if (spelled != null) return spelled;
    int roman = ROMAN.indexOf(word);
    if (roman > 0 && (afterPart || (last && word.length() > 1))) return Integer.toString(roman);
    return word;
  }
}
