package cuttings.draft;

import cuttings.review.Body;
import cuttings.review.Body.Mark;
import cuttings.review.Citation;
import cuttings.review.Review;
import cuttings.review.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a piece marks titles: one that puts films in italics puts stories, songs and episodes in
 * quotation marks.
 */
final class TitleMarks {
  private static final Set<Mark.Kind> ITALICS = EnumSet.of(Mark.Kind.EMPHASIS, Mark.Kind.CITE);

  private static final Pattern SERIES =
      Pattern.compile(
          "[”\"’']?[ -](?:franchise|series|saga|trilogy|films?|movies?|pictures?|entries|mythos)\\b");

  /** "The original Saw film", "his pre-Casablanca pictures" mean the one film of that title. */
  private static final Pattern THE_ONE =
      Pattern.compile("(?:\\b(?:original|first)|\\b(?:pre|post)-)\\s?[“\"‘']?$");

  private final Body body;
  private final boolean italics;

  TitleMarks(Review piece) {
    this.body = piece.body();
    this.italics =
        piece.cited().stream()
            .flatMap(citation -> citation.spans().stream())
            .anyMatch(span -> marked(span, ITALICS));
  }

  /** The places where a citation means a film, not another work of that title. */
  List<Span> ofFilm(Citation citation) {
    if (citation.strength() == Citation.Strength.CITED) return citation.spans();
    return citation.spans().stream()
        .filter(span -> !(italics && onlyQuoted(span)) && !series(span))
        .toList();
  }

  /** "the Leprechaun franchise" is no one film of it; "a Diabolique-style plot" means the film. */
  private boolean series(Span span) {
    String text = body.blocks().get(span.block()).text();
    return SERIES.matcher(text).region(span.end(), text.length()).lookingAt()
        && !THE_ONE.matcher(text).region(Math.max(0, span.start() - 20), span.start()).find();
  }

  private boolean onlyQuoted(Span span) {
    return marked(span, EnumSet.of(Mark.Kind.QUOTED)) && !marked(span, ITALICS);
  }

  private boolean marked(Span span, Set<Mark.Kind> kinds) {
    return body.blocks().get(span.block()).marks().stream()
        .anyMatch(mark ->
            kinds.contains(mark.kind())
                && mark.start() <= span.start()
                && mark.end() >= span.end());
  }
}
