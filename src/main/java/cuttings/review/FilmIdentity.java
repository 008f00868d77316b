package cuttings.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A film as the whole archive knows it, however each piece names it.
 *
 * @param key short and stable, fit for a URL: {@code rust-2024}
 * @param title the established title
 * @param year of first release; null where no piece says
 * @param directors those that any piece or the authority file names, the most named first
 * @param otherTitles titles under which other pieces or the authority file know it
 */
public record FilmIdentity(
    String key,
    String title,
    @Nullable Integer year,
    List<String> directors,
    List<String> otherTitles) {
  public FilmIdentity {
    directors = List.copyOf(directors);
    otherTitles = List.copyOf(otherTitles);
  }

  /** The title with its year: {@code Rust (2024)}. */
  public String label() {
    return year == null ? title : title + " (" + year + ")";
  }
}
