package cuttings.review;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who printed a piece, when, and by whose pen.
 *
 * @param modified the day it was last changed, where the page says so
 * @param language an IETF tag such as "en" or "de-AT"
 */
public record Imprint(
    List<Critic> critics,
    @Nullable String publication,
    @Nullable LocalDate published,
    @Nullable LocalDate modified,
    @Nullable String language,
    List<String> tags) {
  public Imprint {
    critics = List.copyOf(critics);
    tags = List.copyOf(tags);
  }

  /** The critics' names as one text, a comma between; empty where there are none. */
  public String byline() {
    return critics.stream().map(Critic::name).collect(Collectors.joining(", "));
  }
}
