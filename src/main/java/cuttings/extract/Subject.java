package cuttings.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text is about, by the words it uses: film or something else, each as words of that subject
 * in a thousand.
 *
 * <p>Words of the headline and of tags weigh as four in a thousand. Only the nearest rival of film
 * counts: a review of a novel says "novel" more often than "film", one of an adaptation the other
 * way round.
 *
 * @param film words about film, and a third of those about acting and plot, which series share
 * @param other words about the other subject that has the most
 */
record Subject(double film, double other) {
  private static final double HEADLINE = 4;
  private static final double SECTION = 12;
  private static final double SCREEN = 0.35;
  private static final int SHORTEST = 200;
  private static final int LONGEST = 200_000;
  private static final double ENOUGH = 5;
  private static final double SOME = 2;
  private static final double PREVAILS = 0.8;

  /** What a text with credits of a film must have of another subject to be about that instead. */
  private static final double OUTWEIGHS = 3;

  private static final double MANY = 8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'-]{1,30}");
  private static final Map<String, String> SUBJECTS = read();

  /**
   * Weighs the words of a headline with tags, of a text, and of the section it stands in.
   *
   * @param section such as {@code arts theater}
   */
  static Subject of(String headline, String text, String section) {
    var counts = new HashMap<String, Double>();
    int words = count(text, counts, 1);
    counts.replaceAll((_, count) -> count * 1000 / Math.max(SHORTEST, words));
    count(headline, counts, HEADLINE);
    count(section, counts, SECTION);
    double film = counts.getOrDefault("film", 0.0) + SCREEN * counts.getOrDefault("screen", 0.0);
    counts.keySet().removeIf(subject -> subject.equals("film") || subject.equals("screen"));
    double other = counts.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return new Subject(film, other);
  }

  private static int count(String text, Map<String, Double> counts, double weight) {
    int words = 0;
    String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Matcher word = WORD.matcher(start.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words++;
      String subject = SUBJECTS.get(word.group());
      if (subject != null) counts.merge(subject, weight, Double::sum);
    }
    return words;
  }

  /** Whether the words alone show a text about film. */
  boolean isFilm() {
    return film >= ENOUGH && film >= PREVAILS * other;
  }

  /** Whether some words are about film, and none outweigh them. */
  boolean mayBeFilm() {
    return film >= SOME && film >= other;
  }

  /** Whether the words show another subject even where credits might be those of a film. */
  boolean isOther() {
    return other >= MANY && other >= OUTWEIGHS * film;
  }

  private static Map<String, String> read() {
    var subjects = new HashMap<String, String>();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Subject.class.getResourceAsStream("subjects.txt")),
                StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.startsWith("#") && line.contains(": "))
          .map(line -> line.split(": ", 2))
          .forEach(line -> {
            for (String word : line[1].split(" ")) subjects.putIfAbsent(word, line[0]);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(subjects);
  }
}
