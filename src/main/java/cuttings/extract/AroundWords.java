package cuttings.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The words of class names and ids by which sites mark what lies around their texts. */
final class AroundWords {
  /** What a name says of its element. */
  enum Verdict {
    TEXT,
    MAYBE_AROUND,
    AROUND
  }

  private static final int LONGEST_NAME = 400;
  private static final int SHORTEST_STEM = 4;
  private static final Pattern SPLIT = Pattern.compile("[^A-Za-z0-9]+");

  /** {@code RelatedLinks}, {@code share2}; short words in names made by machines mean nothing. */
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z0-9])");

  private static final Pattern UNSEEN =
      Pattern.compile("(?i)\\b(?:screen-?reader|sr-only|visually-?hidden|d-none|is-hidden)\\b");

  private static final Map<String, Verdict> WORDS = new HashMap<>();
  private static final Map<String, Verdict> STEMS = new HashMap<>();

  static {
    for (String line : WordLists.AROUND) {
      String word = line.replaceAll("[ ?*]", "");
      Verdict verdict = line.endsWith("?") ? Verdict.MAYBE_AROUND : Verdict.AROUND;
      (line.contains("*") ? STEMS : WORDS).put(word, verdict);
    }
  }

  private static final int MOST_SEEN = 20_000;
  private static final Map<String, Verdict> SEEN = new ConcurrentHashMap<>();

  private AroundWords() {}

  static Verdict verdict(Element element) {
    Verdict byClass = verdict(element.className());
    return byClass == Verdict.AROUND ? byClass : surer(byClass, verdict(element.id()));
  }

  /** Pages of a site use the same few hundred names again and again. */
  private static Verdict verdict(String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) return Verdict.TEXT;
    Verdict known = SEEN.get(name);
    if (known != null) return known;
    if (SEEN.size() >= MOST_SEEN) SEEN.clear();
    Verdict found = judged(name);
    SEEN.put(name, found);
    return found;
  }

  private static Verdict judged(String name) {
    Verdict verdict = UNSEEN.matcher(name).find() ? Verdict.AROUND : Verdict.TEXT;
    for (String part : SPLIT.split(name)) {
      verdict = surer(verdict, ofWord(part.toLowerCase(Locale.ROOT)));
      String[] humps = HUMP.split(part);
      if (humps.length > 1)
        for (String hump : humps)
          if (hump.length() >= SHORTEST_STEM)
            verdict = surer(verdict, ofWord(hump.toLowerCase(Locale.ROOT)));
    }
    return verdict;
  }

  private static Verdict ofWord(String word) {
    Verdict whole = WORDS.get(word);
    if (whole != null) return whole;
    for (int end = SHORTEST_STEM; end <= word.length(); end++) {
      Verdict stem = STEMS.get(word.substring(0, end));
      if (stem != null) return stem;
    }
    return Verdict.TEXT;
  }

  private static Verdict surer(Verdict one, Verdict other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
