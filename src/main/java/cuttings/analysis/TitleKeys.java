package cuttings.analysis;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The keys by which a film's title is met: two titles are the same where a key is equal.
 *
 * @param exact the folded title with and without its leading article, an article moved back to the
 *     front: {@code "Godfather, The"} and {@code "The Godfather"} share {@code godfather}
 * @param weak keys that also join titles now and then that differ: all letters run together ({@code
 *     walle}), numbers as digits ({@code alien 3} for "Alien III"), parts unnamed
 * @param partial the title before and after its colon: {@code leon} for "Léon: The Professional"
 * @param subtitle what stands after the colon, where it is long enough to be asked for alone:
 *     {@code return of the king}
 */
public record TitleKeys(
    Set<String> exact, Set<String> weak, Set<String> partial, Set<String> subtitle) {

  private static final Pattern DIGITS_APART = Pattern.compile("\\d \\d");
  private static final int SUBTITLE_WORDS = 4;

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "le", "la", "les", "un", "une", "el", "los", "las", "una", "der", "die",
          "das", "ein", "eine", "il", "lo", "gli", "den", "det", "o", "os");

  /** The keys of a title, or of a query that may be one. */
  public static TitleKeys of(String title) {
    Set<String> exact = exactOf(title);
    var weak = new LinkedHashSet<String>();
    for (String key : exact) weak.add(joined(key));
    String counted = TitleNumbers.asDigits(title);
    for (String key : withArticles(counted)) {
      weak.add(key);
      weak.add(joined(key));
    }
    weak.addAll(withArticles(Folding.joinedWords(title)));
    weak.removeAll(exact);
    weak.remove("");
    return new TitleKeys(exact, weak, partial(title, exact), subtitle(title));
  }

  /** The exact keys alone, for where titles are many and the others would be made for nothing. */
  public static Set<String> exactOf(String title) {
    return withArticles(Folding.words(title));
  }

  /** The exact keys and the weak ones, for where a near title is near enough. */
  public Set<String> exactOrWeak() {
    var all = new LinkedHashSet<>(exact);
    all.addAll(weak);
    return all;
  }

  /** One key for a title, the same for all its usual spellings: for comparing, not for lookup. */
  public static String canonical(String title) {
    String words = Folding.words(title);
    return withoutArticle(words).isEmpty() ? words : withoutArticle(words);
  }

  /** The folded title with all its words, an article at its end also moved back to the front. */
  public static Set<String> whole(String title) {
    var whole = new LinkedHashSet<String>();
    String words = Folding.words(title);
    int last = words.lastIndexOf(' ');
    if (last > 0 && ARTICLES.contains(words.substring(last + 1)))
      whole.add(words.substring(last + 1) + " " + words.substring(0, last));
    whole.add(words);
    return whole;
  }

  /** Letters run together; figures never, for 8 1/2 is not 81/2. */
  private static String joined(String key) {
    return DIGITS_APART.matcher(key).find() ? key : key.replace(" ", "");
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

  private static Set<String> subtitle(String title) {
    int colon = title.indexOf(": ");
    if (colon < 0) return Set.of();
    String words = Folding.words(title.substring(colon + 2));
    return words.split(" ").length < SUBTITLE_WORDS ? Set.of() : withArticles(words);
  }

  private static Set<String> partial(String title, Set<String> exact) {
    var keys = new LinkedHashSet<String>();
    for (String part : title.split(":| [-–—/(]|[)]| or\\b|, (?=\\p{Lu})", 8))
      keys.addAll(withArticles(Folding.words(part)));
    keys.removeAll(exact);
    return keys;
  }
}
