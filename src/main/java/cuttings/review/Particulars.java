package cuttings.review;

import org.jspecify.annotations.Nullable;

/**
 * The small print beside a review.
 *
 * @param certificate as printed: "PG-13", "15", and also "Unrated", which is a statement
 * @param runtimeMinutes running time in minutes
 */
public record Particulars(
    @Nullable String certificate,
    @Nullable Integer runtimeMinutes,
    @Nullable Release release,
    @Nullable Rating rating) {
  public static final Particulars NONE = new Particulars(null, null, null, null);
}
