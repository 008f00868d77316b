package cuttings.draft;

/** Mark-up around the text of a draft. */
final class Markup {
  private Markup() {}

  static String page(String head, String body) {
    return "<!DOCTYPE html><html><head>%s</head><body><article>%s</article></body></html>"
        .formatted(head, body);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
