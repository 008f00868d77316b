package cuttings.extract;

import cuttings.review.Review;
import java.util.List;
import java.util.Locale;

/** What came of a page: a review or an article, or the reason why it is neither. */
public sealed interface Extraction {

  /**
   * The page is a piece of the publication; {@link Review#kind} says what kind.
   *
   * @param reviews one, or several where the page clearly holds several notices
   */
  record Extracted(List<Review> reviews) implements Extraction {
    public Extracted {
      reviews = List.copyOf(reviews);
    }
  }

  /**
   * The page holds no piece of its own.
   *
   * @param detail what was seen, for a person to read
   */
  record Rejected(String file, Reason reason, String detail) implements Extraction {}

  /** Why a page holds no piece. */
  enum Reason {
    /** Less text than any notice has. */
    NO_TEXT,
    /** The site's answer for an address that does not exist. */
    ERROR_PAGE,
    /** A list of links to other pages. */
    LISTING;

    /** In words: "no text". */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
