package cuttings.importer;

import java.util.List;
import java.util.Random;

/** Pages as a bad disk, a careless script or a hostile hand would leave them. */
final class Damage {
  private static final List<String> SPLINTERS =
      List.of(
          "<",
          ">",
          "&",
          "\"",
          "'",
          "(",
          ")",
          "[",
          "{",
          "}",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "</body>",
          "<script>",
          "</script>",
          "<template>",
          "<svg>",
          "<table><tr>",
          "<em>",
          "</em>",
          "<a href='javascript:1'>",
          "<h1>",
          "<title>",
          "<plaintext>",
          "&#0;",
          "&#x110000;",
          "\u0000",
          "\ud83d",
          "\udc00",
          "\u202e",
          "“",
          "’s",
          " (dir. ",
          " (1984)",
          "★★★½",
          "99999999999999999999/10",
          "<div itemscope itemtype='http://schema.org/Review'><b itemprop='itemReviewed author name'>",
          "<script type='application/ld+json'>{\"@graph\":[{\"@id\":\"a\",\"x\":{\"@id\":\"a\"}},",
          "<meta property='og:title' content='",
          "<link rel=canonical href='http://[");

  private final Random random;
  private final List<String> pages;

  Damage(Random random, List<String> pages) {
    this.random = random;
    this.pages = pages;
  }

  String next() {
    String page = any(pages);
    for (int i = random.nextInt(1, 4); i > 0; i--) page = damaged(page);
    return page;
  }

  private String damaged(String page) {
    return switch (random.nextInt(7)) {
      case 0 -> page.substring(0, place(page));
      case 1 -> cutFront(page);
      case 2 -> page.substring(0, place(page)) + cutFront(any(pages));
      case 3 -> splinters(page);
      case 4 -> nested(page);
      case 5 -> swapped(page);
      default -> longWord(page);
    };
  }

  private String splinters(String page) {
    var out = new StringBuilder(page);
    for (int i = 0; i < 40; i++) out.insert(random.nextInt(out.length() + 1), any(SPLINTERS));
    return out.toString();
  }

  private String nested(String page) {
    String tag = any(List.of("div", "em", "table", "blockquote", "ul", "span", "font", "b"));
    String open = ("<" + tag + ">").repeat(random.nextInt(1, 6_000));
    int at = place(page);
    return page.substring(0, at) + open + page.substring(at);
  }

  private String swapped(String page) {
    int a = place(page);
    int b = place(page);
    int from = Math.min(a, b);
    int to = Math.max(a, b);
    return page.substring(to) + page.substring(from, to) + page.substring(0, from);
  }

  /** Long runs of one kind of character are what a careless pattern chokes on. */
  private String longWord(String page) {
    int at = place(page);
    String piece =
        any(
            List.of(
                "A", "a ", "A ", "A. ", "1", "1 ", "(", "“", "* ", ", A", "’s ", "Mc", "\n", "- "));
    return page.substring(0, at) + piece.repeat(random.nextInt(1, 20_000)) + page.substring(at);
  }

  private String cutFront(String page) {
    return page.substring(place(page));
  }

  private int place(String page) {
    return random.nextInt(page.length() + 1);
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
