package cuttings.feeds;

import java.util.List;
import java.util.Objects;

/** A feed as Atom (RFC 4287). */
final class AtomFeed {
  /** Every entry needs an author. */
  private static final String UNSIGNED = "Unsigned";

  private AtomFeed() {}

  static String write(SearchFeed feed) {
    return XmlOut.document(xml ->
        xml.element("feed", inside -> feed(inside, feed), "xmlns", "http://www.w3.org/2005/Atom"));
  }

  private static void feed(XmlOut xml, SearchFeed feed) {
    xml.text("id", feed.id());
    xml.text("title", feed.title());
    xml.text("updated", feed.updated().toString());
    xml.empty("link", "rel", "self", "type", FeedFormat.ATOM.type(), "href", feed.self());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.alternate());
    for (FeedEntry entry : feed.entries()) xml.element("entry", inside -> entry(inside, entry));
  }

  private static void entry(XmlOut xml, FeedEntry entry) {
    xml.text("id", entry.id());
    xml.text("title", entry.title());
    if (entry.published() != null) xml.text("published", entry.published().toString());
    xml.text("updated", entry.updated().toString());
    xml.empty("link", "rel", "alternate", "href", entry.link());
    if (!entry.link().equals(entry.page()))
      xml.empty("link", "rel", "related", "type", "text/html", "href", entry.page());
    for (String author : authors(entry))
      xml.element("author", inside -> inside.text("name", author));
    for (String category : entry.categories()) xml.empty("category", "term", category);
    xml.text("summary", entry.summary());
    xml.text("content", entry.html(), "type", "html");
  }

  private static List<String> authors(FeedEntry entry) {
    return entry.authors().isEmpty()
        ? List.of(Objects.requireNonNullElse(entry.publication(), UNSIGNED))
        : entry.authors();
  }
}
