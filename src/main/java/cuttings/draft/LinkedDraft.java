package cuttings.draft;

import cuttings.review.Review;
import java.net.URI;

/** A draft with the links that are suggested put in, in the writing that it is in. */
public final class LinkedDraft {
  private LinkedDraft() {}

  /** The text of the draft, all else letter by letter as it was. */
  public static String of(DraftReport report) {
    String text = report.draft().text();
    var linked = new StringBuilder(text.length() + 200);
    int at = 0;
    for (LinkSuggestion link : report.links()) {
      linked.append(text, at, link.place().start());
      linked.append(link(report, link));
      at = link.place().end();
    }
    return linked.append(text, at, text.length()).toString();
  }

  /** As mark-up, whatever the draft is written in. */
  public static String html(DraftReport report) {
    return switch (report.draft().format()) {
      case HTML -> of(report);
      case MARKDOWN, TEXT -> MarkdownDraft.rendered(of(report));
    };
  }

  /** One link as it stands in the draft then. */
  public static String link(DraftReport report, LinkSuggestion link) {
    String target = target(link.target());
    return switch (report.draft().format()) {
      case HTML -> "<a href=\"%s\">%s</a>".formatted(Markup.escaped(target), link.text());
      case MARKDOWN, TEXT -> "[%s](%s)".formatted(link.text(), inBrackets(target));
    };
  }

  /** The address of a piece; of one that has none its file, which the writer can make one of. */
  public static String target(Review piece) {
    URI url = piece.source().url();
    return url == null ? piece.source().file() : url.toString();
  }

  private static String inBrackets(String target) {
    return target.matches("[^\\s()<>]+")
        ? target
        : "<" + target.replace("<", "%3C").replace(">", "%3E") + ">";
  }
}
