package cuttings.feeds;

import cuttings.archive.Answer;
import cuttings.review.Film;
import cuttings.review.Review;
import cuttings.search.Passage;
import cuttings.view.Html;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The few lines of an entry that make one read on: what was found, or how the piece begins. */
final class Teaser {
  private static final int LONGEST = 400;

  private Teaser() {}

  /** As plain text. */
  static String text(Answer.Hit hit) {
    return hit.passages().isEmpty()
        ? beginning(hit.review())
        : hit.passages().stream().map(Passage::text).collect(Collectors.joining(" … "));
  }

  /** As HTML, below a line on what the piece is. */
  static String html(Answer.Hit hit) {
    List<String> lines =
        hit.passages().isEmpty()
            ? List.of(Html.escape(beginning(hit.review())))
            : hit.passages().stream().map(Html::marked).toList();
    return Stream.concat(Stream.of(Html.escape(imprint(hit.review()))), lines.stream())
        .filter(line -> !line.isBlank())
        .map(line -> "<p>" + line + "</p>")
        .collect(Collectors.joining("\n"));
  }

  /** {@code Rust (2024) · by Kate Strand · Lantern & Reel · 3/5}. */
  private static String imprint(Review piece) {
    String byline = piece.imprint().byline();
    var rating = piece.particulars().rating();
    return Stream.of(
            piece.films().stream().map(Film::label).collect(Collectors.joining(", ")),
            byline.isEmpty() ? "" : "by " + byline,
            Objects.requireNonNullElse(piece.imprint().publication(), ""),
            rating == null ? "" : rating.raw())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** Whole words of the beginning. */
  private static String beginning(Review piece) {
    String text = piece.body().text().strip().replaceAll("\\s+", " ");
    if (text.length() <= LONGEST) return text;
    int end = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, end > 0 ? end : text.offsetByCodePoints(0, LONGEST / 2)) + " …";
  }
}
