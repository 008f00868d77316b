package cuttings.misses;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A search that found nothing; it tells of nobody who searched.
 *
 * @param day of the search, and no time of it
 * @param query as typed
 * @param corrected what was searched for instead; null where nothing was
 */
public record Miss(LocalDate day, String query, Tag tag, @Nullable String corrected) {
  public Miss {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(tag, "tag");
  }

  /** Why nothing was found. */
  public enum Tag {
    /** The words name no film or person that anyone here knows of. */
    NO_SUCH_FILM,

    /** The words are most likely misspelt. */
    TYPO,

    /** The film or person is known, and no page is about it. */
    NOT_COVERED
  }
}
