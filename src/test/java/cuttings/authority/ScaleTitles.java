package cuttings.authority;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Made-up titles of one to six words, some words far more often than others, some not of Latin
 * letters.
 */
final class ScaleTitles {
  private static final int WORDS = 8_000;
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "ko", "ri", "sen", "tal", "mo", "lu", "ver", "ni", "dra", "pos", "gi", "ham", "el",
          "so", "ché", "ü", "ñan");
  private static final List<String> FOREIGN =
      List.of("エピソード", "Война", "七人の侍", "Ο Θίασος", "한국", "कहानी");
  private static final List<String> ARTICLES = List.of("The ", "A ", "La ", "Der ", "Les ");

  private final String[] words;

  ScaleTitles(SplittableRandom random) {
    this.words = Stream.generate(() -> word(random)).distinct().limit(WORDS).toArray(String[]::new);
  }

  private static String word(SplittableRandom random) {
    var word = new StringBuilder();
    for (int left = 1 + random.nextInt(4); left > 0; left--)
      word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    return word.replace(0, 1, word.substring(0, 1).toUpperCase(java.util.Locale.ROOT)).toString();
  }

  String next(SplittableRandom random) {
    var title = new StringBuilder();
    if (random.nextInt(5) == 0) title.append(ARTICLES.get(random.nextInt(ARTICLES.size())));
    if (random.nextInt(12) == 0) title.append(FOREIGN.get(random.nextInt(FOREIGN.size())));
    for (int left = 1 + random.nextInt(6); left > 0; left--) {
      if (!title.isEmpty() && title.charAt(title.length() - 1) != ' ') title.append(' ');
      // the square of an even draw: few words are in many titles
      double draw = random.nextDouble();
      title.append(words[(int) (draw * draw * WORDS)]);
    }
    return title.toString();
  }
}
