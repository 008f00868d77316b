package cuttings.feeds;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A feed as RSS 2.0; writers stand in {@code dc:creator}, since RSS itself asks for addresses. */
final class RssFeed {
  private RssFeed() {}

  static String write(SearchFeed feed) {
    return XmlOut.document(xml ->
        xml.element(
            "rss",
            rss -> rss.element("channel", channel -> channel(channel, feed)),
            "version",
            "2.0",
            "xmlns:atom",
            "http://www.w3.org/2005/Atom",
            "xmlns:dc",
            "http://purl.org/dc/elements/1.1/"));
  }

  private static void channel(XmlOut xml, SearchFeed feed) {
    xml.text("title", feed.title());
    xml.text("link", feed.alternate());
    xml.text("description", "Pieces that answer this search, the newest first.");
    xml.empty("atom:link", "rel", "self", "type", FeedFormat.RSS.type(), "href", feed.self());
    xml.text("lastBuildDate", date(feed.updated()));
    for (FeedEntry entry : feed.entries()) xml.element("item", item -> item(item, entry));
  }

  private static void item(XmlOut xml, FeedEntry entry) {
    xml.text("title", entry.title());
    xml.text("link", entry.link());
    xml.text("guid", entry.id(), "isPermaLink", "false");
    if (entry.published() != null) xml.text("pubDate", date(entry.published()));
    for (String author : entry.authors()) xml.text("dc:creator", author);
    for (String category : entry.categories()) xml.text("category", category);
    xml.text("description", entry.html());
  }

  private static String date(Instant moment) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
  }
}
