package cuttings.draft;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines between two lines of three hyphens that a draft may begin with: {@code title: Kes}.
 *
 * @param length how many characters of the draft they take up
 */
record FrontMatter(Map<String, String> fields, int length) {
  private static final Pattern BLOCK =
      Pattern.compile(
          "\\A---[ \\t]*\\r?\\n(.{0,20000}?)^---[ \\t]*\\r?$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern FIELD =
      Pattern.compile(
          "^([A-Za-z_-]{1,40}):[ \\t]*[\"']?(.{1,500}?)[\"']?[ \\t]*\\r?$", Pattern.MULTILINE);

  static FrontMatter of(String text) {
    Matcher block = BLOCK.matcher(text);
    var fields = new LinkedHashMap<String, String>();
    if (!block.find()) return new FrontMatter(fields, 0);
    Matcher field = FIELD.matcher(block.group(1));
    while (field.find()) fields.put(field.group(1).toLowerCase(Locale.ROOT), field.group(2));
    return new FrontMatter(fields, block.end());
  }

  /** What a page would say of these in its head. */
  String head() {
    var head = new StringBuilder("<meta charset=\"utf-8\">");
    String title = fields.get("title");
    if (title != null) head.append("<title>").append(Markup.escaped(title)).append("</title>");
    meta(head, "og:title", title);
    meta(head, "author", fields.get("author"));
    meta(head, "article:published_time", fields.get("date"));
    return head.toString();
  }

  private static void meta(StringBuilder head, String name, @Nullable String value) {
    if (value == null) return;
    head.append("<meta name=\"%s\" content=\"%s\">".formatted(name, Markup.escaped(value)));
  }
}
