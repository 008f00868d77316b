package cuttings.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A film that exists, whether or not the archive speaks of it.
 *
 * @param title the one it is filed under
 * @param year of first release; null where unknown
 * @param directors in the order of their credit; empty where unknown
 * @param otherTitles original, translated and alternative titles, without the title itself
 */
public record KnownFilm(
    String title, @Nullable Integer year, List<String> directors, List<String> otherTitles) {
  public KnownFilm {
    if (title.isBlank()) throw new IllegalArgumentException("a film needs a title");
    directors = List.copyOf(directors);
    otherTitles = List.copyOf(otherTitles);
  }
}
