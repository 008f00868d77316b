package cuttings.related;

import cuttings.analysis.Folding;
import cuttings.review.Film;
import cuttings.review.Review;
import java.util.HashSet;
import java.util.Set;

/**
 * Copies of one text: a page for phones beside the page, a piece that two papers print.
 *
 * <p>Two texts are copies where most runs of five words of the shorter stand in the longer
 * (shingles, after Broder 1997). Only pieces on the same film, or under the same headline, are
 * compared.
 */
final class Twins {
  private static final int RUN = 5;
  private static final double MOST = 0.8;

  private Twins() {}

  static boolean are(Review one, Review other) {
    return comparable(one, other) && overlap(runs(one), runs(other)) >= MOST;
  }

  private static boolean comparable(Review one, Review other) {
    if (Folding.words(one.headline()).equals(Folding.words(other.headline()))) return true;
    return one.films().stream()
        .map(Film::title)
        .anyMatch(title -> other.films().stream().anyMatch(film -> film.title().equals(title)));
  }

  private static double overlap(Set<Integer> one, Set<Integer> other) {
    int fewer = Math.min(one.size(), other.size());
    if (fewer == 0) return 0;
    var shared = new HashSet<>(one);
    shared.retainAll(other);
    return (double) shared.size() / fewer;
  }

  private static Set<Integer> runs(Review piece) {
    String[] words = Folding.words(piece.body().text()).split(" ");
    var runs = new HashSet<Integer>();
    for (int i = 0; i + RUN <= words.length; i++) {
      int hash = 0;
      for (int j = i; j < i + RUN; j++) hash = 31 * hash + words[j].hashCode();
      runs.add(hash);
    }
    return runs;
  }
}
