package cuttings.analysis;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The keys by which a film's title is met: two titles are the same where a key is equal.
 *
 * @param exact the folded title with and without its leading article, an article moved back to the
 *     front: {@code "Godfather, The"} and {@code "The Godfather"} share {@code godfather}
 * @param weak keys that also join titles now and then that differ: all letters run together ({@code
 *     walle}), numbers as digits ({@code alien 3} for "Alien III"), parts unnamed
 * @param partial the title before and after its colon: {@code leon} for "Léon: The Professional"
 */
public record TitleKeys(Set<String> exact, Set<String> weak, Set<String> partial) {

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "le", "la", "les", "un", "une", "el", "los", "las", "una", "der", "die",
          "das", "ein", "eine", "il", "lo", "gli", "den", "det", "o", "os");

  /** The keys of a title, or of a query that may be one. */
  public static TitleKeys of(String title) {
    Set<String> exact = withArticles(Folding.words(title));
    var weak = new LinkedHashSet<String>();
    for (String key : exact) weak.add(key.replace(" ", ""));
    String counted = TitleNumbers.asDigits(title);
    for (String key : withArticles(counted)) {
      weak.add(key);
      weak.add(key.replace(" ", ""));
    }
    weak.addAll(withArticles(Folding.joinedWords(title)));
    weak.removeAll(exact);
    weak.remove("");
    return new TitleKeys(exact, weak, partial(title, exact));
  }

  /** One key for a title, the same for all its usual spellings: for comparing, not for lookup. */
  public static String canonical(String title) {
    String words = Folding.words(title);
    return withoutArticle(words).isEmpty() ? words : withoutArticle(words);
  }

  private static Set<String> withArticles(String words) {
    var keys = new LinkedHashSet<String>();
    if (words.isEmpty()) return keys;
    keys.add(words);
    int last = words.lastIndexOf(' ');
    if (last > 0 && ARTICLES.contains(words.substring(last + 1))) {
      keys.add(words.substring(last + 1) + " " + words.substring(0, last));
      keys.add(words.substring(0, last));
    }
    String bare = withoutArticle(words);
    if (!bare.isEmpty()) keys.add(bare);
    return keys;
  }

  private static String withoutArticle(String words) {
    int first = words.indexOf(' ');
    return first > 0 && ARTICLES.contains(words.substring(0, first))
        ? words.substring(first + 1)
        : words;
  }

  private static Set<String> partial(String title, Set<String> exact) {
    var keys = new LinkedHashSet<String>();
    for (String part : title.split(":| [-–—/(]|[)]| or |, (?=\\p{Lu})", 8))
      keys.addAll(withArticles(Folding.words(part)));
    keys.removeAll(exact);
    return keys;
  }
}
