package cuttings.schema;

import java.util.List;

/**
 * A fifth of the way from no praise to the highest, as a label: "80-100" holds 4 of 5 stars, 8.5 of
 * 10, and 3.5 of 4.
 *
 * <p>Ratings stand on scales of 4, 5, 10 or 100; only their share of the top can be compared.
 * Fifths keep whole stars of the most common scale apart, and halves share the band of the star
 * below. The labels are percent of the top without the sign, so that they can be typed in a shell
 * and an address as they are, and sort as text as they do by worth.
 */
public final class RatingBand {
  /** Every label, the best band first. */
  public static final List<String> LABELS = List.of("80-100", "60-79", "40-59", "20-39", "0-19");

  private RatingBand() {}

  /**
   * The label of a rating; each band begins at its lower end and reaches up to the next: 79.9
   * percent stand in "60-79".
   *
   * @param fraction of the top, 0 to 1
   */
  static String of(double fraction) {
    int last = LABELS.size() - 1;
    int fifth = Math.clamp((long) (fraction * LABELS.size()), 0, last);
    return LABELS.get(last - fifth);
  }
}
