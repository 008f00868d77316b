package cuttings.review;

/** The stable name of a review: letters, digits and hyphens, fit for a URL. */
public record ReviewId(String value) {
  public ReviewId {
    if (!value.matches("[\\p{L}\\p{N}-]{1,120}"))
      throw new IllegalArgumentException("not a review id: " + value);
  }

  @Override
  public String toString() {
    return value;
  }
}
