package cuttings.export;

import java.util.regex.Pattern;

/** The text of a post as WordPress keeps it: blank lines part paragraphs, as the site shows it. */
final class PostText {
  private static final String BLOCKS =
      "(?:p|div|h[1-6]|ul|ol|li|dl|table|blockquote|pre|figure|hr|form|section|article|aside|header"
          + "|footer|address|iframe|script|style|noscript|details)";
  private static final Pattern BLOCK = Pattern.compile("(?i)</?" + BLOCKS + "[\\s>/]|<!--");
  private static final Pattern PARAGRAPHS = Pattern.compile("(?i)<p[\\s>]|<!-- wp:");
  private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]{0,50}\\R\\s{0,200}");

  /** A picture with its caption is one thing; of the others only the brackets are not text. */
  private static final Pattern CAPTION =
      Pattern.compile("(?is)\\[caption[^\\]]{0,1000}\\].{0,5000}?\\[/caption\\]");

  private static final Pattern EMBEDDED =
      Pattern.compile("(?is)\\[embed[^\\]]{0,1000}\\].{0,2000}?\\[/embed\\]");
  private static final Pattern SHORTCODE =
      Pattern.compile("(?i)\\[/?(?:gallery|audio|video|playlist|embed|caption)[^\\]]{0,1000}\\]");

  private PostText() {}

  static String withoutShortcodes(String text) {
    if (text.indexOf('[') < 0) return text;
    String captioned = CAPTION.matcher(text).replaceAll("");
    return SHORTCODE.matcher(EMBEDDED.matcher(captioned).replaceAll("")).replaceAll("");
  }

  /** The text with paragraphs marked, where nothing marks them yet. */
  static String paragraphs(String text) {
    if (PARAGRAPHS.matcher(text).find()) return text.strip();
    var html = new StringBuilder();
    for (String part : BLANK_LINES.split(text.strip())) {
      if (part.isBlank()) continue;
      boolean block = BLOCK.matcher(part.strip()).lookingAt();
      html.append(block ? part : "<p>" + part.strip().replaceAll("\\R", "<br>\n") + "</p>")
          .append('\n');
    }
    return html.toString().strip();
  }
}
