package cuttings.review;

import org.jspecify.annotations.Nullable;

/**
 * The critic's verdict as printed, with its number where it has one.
 *
 * @param value on the scale of {@code best}; null for a verdict without a number
 * @param best the top of the scale; null where the page does not say
 */
public record Rating(String raw, @Nullable Double value, @Nullable Double best) {

  /** Value over best, 0 to 1; null without a scale. */
  public @Nullable Double fraction() {
    if (value == null || best == null || best <= 0) return null;
    return Math.clamp(value / best, 0.0, 1.0);
  }
}
