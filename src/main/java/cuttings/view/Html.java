package cuttings.view;

import cuttings.search.Passage;

/** Text made safe inside HTML. */
public final class Html {
  private Html() {}

  /**
   * With the five signs that mean something in HTML escaped; safe in text and in quoted attributes.
   */
  public static String escape(String text) {
    var out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** A passage, escaped, with its words in {@code mark} elements. */
  public static String marked(Passage passage) {
    var out = new StringBuilder();
    int at = 0;
    String text = passage.text();
    for (Passage.Mark mark : passage.marks()) {
      out.append(escape(text.substring(at, mark.start())));
      out.append("<mark>")
          .append(escape(text.substring(mark.start(), mark.end())))
          .append("</mark>");
      at = mark.end();
    }
    return out.append(escape(text.substring(at))).toString();
  }
}
