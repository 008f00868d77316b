package cuttings.extract;

import cuttings.review.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a body that looks like the title of a film, with what stands around it.
 *
 * @param owner the name whose possessive stands before it: {@code Mason} in "Mason's Circus of
 *     Books"
 * @param listedAs such as "other Mason documentary projects", where it stands in a list of a
 *     person's works
 * @param sure whether a year or a director stands beside it; without, mark-up alone says so
 */
record TitleSpan(
    Span span,
    @Nullable Integer year,
    List<String> directors,
    @Nullable String otherTitle,
    @Nullable String owner,
    @Nullable String listedAs,
    boolean sure) {

  String title() {
    return span.text();
  }
}
