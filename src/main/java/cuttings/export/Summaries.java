package cuttings.export;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which items of a feed hold the whole text, and which no more than its beginning. */
final class Summaries {
  /**
   * A description as long as this is more than a summary: those of feeds with whole texts besides
   * hold some 300 letters.
   */
  private static final int WHOLE = 1_500;

  private static final Pattern CUT =
      Pattern.compile("(?:…|\\.\\.\\.|\\[&#8230;\\]|&#8230;|&hellip;|\\[…\\])\\s*$");
  private static final Pattern TAG = Pattern.compile("<[^>]{0,2000}>");

  private Summaries() {}

  static Optional<Entry.LeftOut> leftOut(String name, FeedItem item) {
    if (!content(item).isEmpty()) return Optional.empty();
    String summary = summary(item);
    return Optional.of(
        summary.isEmpty()
            ? new Entry.LeftOut(name, Entry.Reason.EMPTY, "an item without text")
            : new Entry.LeftOut(
                name, Entry.Reason.SUMMARY_ONLY, "%,d letters".formatted(plain(summary).length())));
  }

  /** The whole text as HTML, or nothing. */
  static String content(FeedItem item) {
    String content = item.text("content:encoded", "content");
    if (!content.isEmpty()) return PostText.paragraphs(content);
    String summary = summary(item);
    String plain = plain(summary);
    return plain.length() >= WHOLE && !CUT.matcher(plain).find()
        ? PostText.paragraphs(summary)
        : "";
  }

  private static String summary(FeedItem item) {
    return item.text("description", "summary", "dc:description");
  }

  private static String plain(String html) {
    return TAG.matcher(html).replaceAll(" ").strip();
  }
}
