package cuttings.coverage;

import cuttings.catalogue.Entry;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.review.Review;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query names, in short: a film or a person, and what the archive has on it. */
public sealed interface Card {

  /** What is named. */
  Entry entry();

  /**
   * A film.
   *
   * @param certificate as the newest review that has one gives it
   * @param reviews pieces that review it, the newest first; empty where it is only spoken of
   */
  record OfFilm(FilmEntry entry, @Nullable String certificate, List<Review> reviews)
      implements Card {
    public OfFilm {
      reviews = List.copyOf(reviews);
    }
  }

  /**
   * A person.
   *
   * @param directed the films that he or she directed, the best known first
   */
  record OfPerson(PersonEntry entry, List<FilmEntry> directed) implements Card {
    public OfPerson {
      directed = List.copyOf(directed);
    }
  }
}
