package cuttings.draft;

import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.coverage.Part;
import cuttings.extract.PlacedText.Place;
import cuttings.review.Review;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A film or a person that a draft names, with what the archive has on it. */
public sealed interface Found {
  /** As the draft calls it. */
  String label();

  /** Where the draft names it first; null where it stands in the head of a page alone. */
  @Nullable Place first();

  /** Whether the draft has a link to a piece on it. */
  boolean linked();

  /**
   * A film.
   *
   * @param entry null where the archive has nothing on it
   * @param reviews of it, the newest first
   */
  record Film(
      String label,
      Part part,
      @Nullable Place first,
      @Nullable FilmEntry entry,
      List<Review> reviews,
      boolean linked)
      implements Found {
    public Film {
      reviews = List.copyOf(reviews);
    }
  }

  /**
   * A person.
   *
   * @param entry null where the archive has nothing on him or her
   * @param articles about him or her, such as interviews, the newest first
   */
  record Person(
      String label,
      Part part,
      @Nullable Place first,
      @Nullable PersonEntry entry,
      List<Review> articles,
      boolean linked)
      implements Found {
    public Person {
      articles = List.copyOf(articles);
    }
  }
}
