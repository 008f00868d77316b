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

  private static final String OTHER_WORKS =
      "(?:novels?|novellas?|books?|stage plays?|operas?|musicals?|songs?|albums?|poems?|cantatas?|ballets?|sitcoms?|(?:TV|television) (?:series|shows?)|(?:video|computer) games?|comics?|short stor(?:y|ies))";

  /** "Marsh's novel, Low Water", "shows like Low Water". */
  private static final Pattern AFTER_OTHER_WORK =
      Pattern.compile(
          "\\b(?:"
              + OTHER_WORKS
              + "(?:,| called| titled| based on| like| such as)?|[Ss]hows? (?:like|such as|called)) [“\"‘']?$");

  /** "the Low Water novel", "this Low Water adaptation". */
  private static final Pattern BEFORE_OTHER_WORK =
      Pattern.compile("[”\"’']?[ -](?:" + OTHER_WORKS + "|adaptations?)\\b");

  /** So many characters before a title are looked at. */
  private static final int BEFORE = 40;

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
        .filter(span -> !(italics && onlyQuoted(span)) && !series(span) && !otherWork(span))
        .toList();
  }

  /** "the Leprechaun franchise" is no one film of it; "a Diabolique-style plot" means the film. */
  private boolean series(Span span) {
    return follows(SERIES, span) && !precedes(THE_ONE, span);
  }

  private boolean otherWork(Span span) {
    return follows(BEFORE_OTHER_WORK, span) || precedes(AFTER_OTHER_WORK, span);
  }

  private boolean follows(Pattern pattern, Span span) {
    String text = body.blocks().get(span.block()).text();
    return pattern.matcher(text).region(span.end(), text.length()).lookingAt();
  }

  private boolean precedes(Pattern pattern, Span span) {
    String text = body.blocks().get(span.block()).text();
    return pattern.matcher(text.substring(Math.max(0, span.start() - BEFORE), span.start())).find();
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
