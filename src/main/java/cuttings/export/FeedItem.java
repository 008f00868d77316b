package cuttings.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The elements of one item of a feed, read up to the size a page may have. */
final class FeedItem {
  /** As many letters as a page may have bytes. */
  private static final int MOST_LETTERS = 5 << 20;

  /** A link, a category, an author: more of one kind no post has. */
  private static final int MOST_VALUES = 200;

  /** A category or a link that is told by attributes. */
  record Term(String domain, String value) {}

  private final Map<String, String> texts = new HashMap<>();
  private final List<Term> categories = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private String link = "";
  private int letters;

  private FeedItem() {}

  /** Reads the item that starts here, to its end. */
  static FeedItem read(FeedXml xml) throws FeedXml.DamagedException {
    var item = new FeedItem();
    int inside = xml.depth();
    while (xml.next() && xml.depth() >= inside) if (xml.starts()) item.element(xml);
    return item;
  }

  private void element(FeedXml xml) throws FeedXml.DamagedException {
    String name = xml.name();
    switch (name) {
      case "category" -> category(xml);
      case "link" -> link(xml);
      case "author", "dc:creator" -> author(xml);
      case "content" -> {
        boolean xhtml = xml.attribute("type").equals("xhtml");
        texts.putIfAbsent(name, text(xml, xhtml));
      }
      case "guid" -> {
        boolean address = !xml.attribute("isPermaLink").equals("false");
        texts.putIfAbsent(address ? "guid" : "id", text(xml, false));
      }
      case "wp:comment", "wp:postmeta", "source" -> xml.skip();
      default -> texts.putIfAbsent(name, text(xml, false));
    }
  }

  private void category(FeedXml xml) throws FeedXml.DamagedException {
    String term = xml.attribute("label").isEmpty() ? xml.attribute("term") : xml.attribute("label");
    String domain = xml.attribute("domain");
    String text = text(xml, false);
    String value = term.isEmpty() ? text : term;
    if (!value.isEmpty() && categories.size() < MOST_VALUES)
      categories.add(new Term(domain, value));
  }

  private void link(FeedXml xml) throws FeedXml.DamagedException {
    String rel = xml.attribute("rel");
    String href = xml.attribute("href");
    String text = text(xml, false);
    if (link.isEmpty() && (rel.isEmpty() || rel.equals("alternate")))
      link = href.isEmpty() ? text : href;
  }

  /** In Atom the name stands within, in RSS "kate@reel.example (Kate Beach)". */
  private void author(FeedXml xml) throws FeedXml.DamagedException {
    String name = FeedAuthor.read(xml, this);
    if (!name.isEmpty() && authors.size() < MOST_VALUES) authors.add(name);
  }

  /** The text of the element that starts here, as far as there is room. */
  String text(FeedXml xml, boolean markup) throws FeedXml.DamagedException {
    var text = new StringBuilder();
    xml.text(
        part -> {
          letters += part.length();
          if (letters <= MOST_LETTERS) text.append(part);
          else letters = MOST_LETTERS + 1;
        },
        markup);
    return text.toString().strip();
  }

  boolean tooLarge() {
    return letters > MOST_LETTERS;
  }

  /** The text of the first of these elements that has one. */
  String text(String... names) {
    for (String name : names) {
      String text = texts.getOrDefault(name, "");
      if (!text.isEmpty()) return text;
    }
    return "";
  }

  String link() {
    return link;
  }

  List<Term> categories() {
    return categories;
  }

  List<String> authors() {
    return authors;
  }
}
