package cuttings.evaluate;

import cuttings.analysis.Folding;
import cuttings.analysis.TitleKeys;
import cuttings.archive.Archive;
import cuttings.catalogue.FilmEntry;
import cuttings.suggest.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How soon a film is suggested while its title is typed.
 *
 * @param ways by what is typed, in words
 */
public record SuggestionReport(Map<String, Way> ways) {
  private static final int FIRST = 8;
  private static final int LETTERS = 4;

  /**
   * The share of titles whose film stands among the first eight.
   *
   * @param bound the share that any order could hope for, since films begin alike; NaN where it is
   *     not reckoned
   * @param misses what was typed, and for which title
   */
  public record Way(double share, double bound, int titles, List<String> misses) {
    public Way {
      misses = List.copyOf(misses);
    }
  }

  /** Types each title; those that no film of the archive has are left out. */
  public static SuggestionReport of(Archive archive, List<String> titles, long seed) {
    List<String> known = titles.stream().filter(title -> !films(archive, title).isEmpty()).toList();
    var random = new Random(seed);
    var ways = new LinkedHashMap<String, Way>();
    ways.put(
        "four letters, article left out",
        way(archive, known, title -> letters(TitleKeys.canonical(title)), true));
    ways.put("four letters", way(archive, known, title -> letters(Folding.words(title)), true));
    for (int shortest : List.of(4, 3))
      ways.put(
          "first word of %d letters or more, one typing error".formatted(shortest),
          way(archive, known, title -> mistyped(firstWord(title, shortest), random), false));
    return new SuggestionReport(ways);
  }

  private static Set<String> films(Archive archive, String title) {
    return archive.catalogue().filmsCalled(title).stream()
        .filter(film -> film.reviewed() > 0)
        .map(FilmEntry::key)
        .collect(Collectors.toSet());
  }

  private static Way way(
      Archive archive, List<String> titles, Function<String, String> typing, boolean bounded) {
    int met = 0;
    int asked = 0;
    double hope = 0;
    var misses = new ArrayList<String>();
    for (String title : titles) {
      String typed = typing.apply(title);
      if (typed.isEmpty()) continue;
      asked++;
      if (bounded) hope += Math.min(1, FIRST / (double) beginning(archive, typed));
      if (suggested(archive, typed, films(archive, title))) met++;
      else misses.add(typed + "\t" + title);
    }
    double share = asked == 0 ? Double.NaN : met / (double) asked;
    return new Way(share, bounded && asked > 0 ? hope / asked : Double.NaN, asked, misses);
  }

  private static boolean suggested(Archive archive, String typed, Set<String> films) {
    return archive.suggest(typed, FIRST).stream()
        .limit(FIRST)
        .anyMatch(each -> each.kind() == Suggestion.Kind.FILM && films.contains(each.key()));
  }

  /** How many films reviewed begin so, their articles aside or not; at least one. */
  private static long beginning(Archive archive, String typed) {
    long films =
        archive.catalogue().films().stream()
            .filter(film -> film.reviewed() > 0)
            .filter(film ->
                TitleKeys.exactOf(film.name()).stream().anyMatch(key -> key.startsWith(typed)))
            .count();
    return Math.max(1, films);
  }

  /** The first four letters or figures, with the spaces between. */
  private static String letters(String words) {
    int letters = 0;
    int end = 0;
    while (end < words.length() && letters < LETTERS) if (words.charAt(end++) != ' ') letters++;
    return words.substring(0, end);
  }

  private static String firstWord(String title, int shortest) {
    String word = TitleKeys.canonical(title).split(" ")[0];
    return word.length() < shortest || word.chars().anyMatch(Character::isDigit) ? "" : word;
  }

  /** With a letter left out, put in, mistaken, or changed about with the next. */
  private static String mistyped(String word, Random random) {
    if (word.isEmpty()) return word;
    int at = random.nextInt(word.length());
    String other = Character.toString('a' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + other + word.substring(at);
      case 2 -> word.substring(0, at) + other + word.substring(at + 1);
      default -> {
        int swapped = Math.min(at, word.length() - 2);
        yield word.substring(0, swapped)
            + word.charAt(swapped + 1)
            + word.charAt(swapped)
            + word.substring(swapped + 2);
      }
    };
  }
}
