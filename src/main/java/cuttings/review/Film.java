package cuttings.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A film as a page names it.
 *
 * @param year of first release; null where the page does not say
 * @param otherTitles original, working or translated titles the page gives
 */
public record Film(
    String title, @Nullable Integer year, List<String> directors, List<String> otherTitles) {
  public Film {
    if (title.isBlank()) throw new IllegalArgumentException("a film needs a title");
    directors = List.copyOf(directors);
    otherTitles = List.copyOf(otherTitles);
  }

  public Film(String title, @Nullable Integer year, List<String> directors) {
    this(title, year, directors, List.of());
  }

  /** The title with its year, as a reader tells films of one title apart: {@code It (1990)}. */
  public String label() {
    return year == null ? title : title + " (" + year + ")";
  }
}
