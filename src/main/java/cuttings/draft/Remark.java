package cuttings.draft;

import cuttings.extract.PlacedText.Place;
import cuttings.review.Review;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a draft says otherwise than the archive.
 *
 * @param said what the draft has
 * @param known what the archive has
 * @param place where the draft has it; null where it stands in the head of a page alone
 * @param pieces how many pieces have it as the archive knows it
 * @param evidence the newest of them
 */
public record Remark(
    Kind kind,
    String said,
    String known,
    @Nullable Place place,
    int pieces,
    List<Review> evidence) {
  public Remark {
    evidence = List.copyOf(evidence);
  }

  /** What is said otherwise. */
  public enum Kind {
    NAME,
    TITLE,
    YEAR,
    RUNNING_TIME;

    /** For people and in JSON: {@code running_time}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** In words: {@code Hannah Gutierrez Reed: Hannah Gutierrez-Reed in 3 earlier pieces}. */
  public String text() {
    return "%s: %s in %d earlier %s"
        .formatted(said, known, pieces, pieces == 1 ? "piece" : "pieces");
  }
}
