package cuttings.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another film a piece speaks of.
 *
 * @param strength how surely it is a film
 * @param spans every place it is named
 * @param directorsFrom where the directors come from when not from the brackets after the title
 */
public record Citation(
    Film film, Strength strength, List<Span> spans, @Nullable String directorsFrom) {

  /** How a film is spoken of. */
  public enum Strength {
    /** With a year or a director, so it can be told from all others. */
    CITED,
    /** By its marked title alone. */
    MENTIONED
  }

  public Citation {
    spans = List.copyOf(spans);
  }
}
