package cuttings.related;

import cuttings.analysis.Folding;
import cuttings.review.Film;
import cuttings.review.Review;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A piece as runs of five words, by which copies of one text are told: a page for phones beside the
 * page, a piece that two papers print.
 *
 * <p>Two texts are copies where most runs of the shorter stand in the longer (shingles, after
 * Broder 1997). Only pieces on the same film, or under the same headline, are compared.
 */
final class Shingles {
  private static final int RUN = 5;
  private static final double MOST = 0.8;

  private final Review piece;
  private final String headline;

  /** Hashes in ascending order, each once; made when they are first needed. */
  private int @Nullable [] runs;

  Shingles(Review piece) {
    this.piece = piece;
    this.headline = Folding.words(piece.headline());
  }

  /** Whether two pieces are copies of one text. */
  boolean copies(Shingles other) {
    if (!comparable(other)) return false;
    int[] own = runs();
    int[] others = other.runs();
    int fewer = Math.min(own.length, others.length);
    return fewer > 0 && shared(own, others) >= MOST * fewer;
  }

  private boolean comparable(Shingles other) {
    if (headline.equals(other.headline)) return true;
    return piece.films().stream()
        .map(Film::title)
        .anyMatch(
            title -> other.piece.films().stream().anyMatch(film -> film.title().equals(title)));
  }

  private static int shared(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) shared++;
      boolean first = one[i] <= other[j];
      if (one[i] >= other[j]) j++;
      if (first) i++;
    }
    return shared;
  }

  private int[] runs() {
    if (runs == null) runs = runs(words(Folding.words(piece.body().text())));
    return runs;
  }

  /** A hash for each word of a folded text. */
  private static int[] words(String text) {
    if (text.isEmpty()) return new int[0];
    int[] words = new int[1 + (int) text.chars().filter(c -> c == ' ').count()];
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') word++;
      else words[word] = 31 * words[word] + c;
    }
    return words;
  }

  private static int[] runs(int[] words) {
    int[] runs = new int[Math.max(0, words.length - RUN + 1)];
    for (int i = 0; i < runs.length; i++)
      for (int j = i; j < i + RUN; j++) runs[i] = 31 * runs[i] + words[j];
    Arrays.sort(runs);
    int distinct = 0;
    for (int i = 0; i < runs.length; i++)
      if (i == 0 || runs[i] != runs[i - 1]) runs[distinct++] = runs[i];
    return Arrays.copyOf(runs, distinct);
  }
}
