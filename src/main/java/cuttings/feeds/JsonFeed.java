package cuttings.feeds;

import cuttings.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A feed as JSON Feed 1.1. */
final class JsonFeed {
  private JsonFeed() {}

  private record Author(String name) {}

  static String write(SearchFeed feed) {
    var view = new LinkedHashMap<String, Object>();
    view.put("version", "https://jsonfeed.org/version/1.1");
    view.put("title", feed.title());
    view.put("home_page_url", feed.alternate());
    view.put("feed_url", feed.self());
    view.put("items", feed.entries().stream().map(JsonFeed::item).toList());
    return Json.write(view);
  }

  private static Map<String, Object> item(FeedEntry entry) {
    var view = new LinkedHashMap<String, Object>();
    view.put("id", entry.id());
    view.put("url", entry.link());
    view.put("title", entry.title());
    view.put("content_html", entry.html());
    view.put("summary", entry.summary());
    if (entry.published() != null) {
      view.put("date_published", entry.published());
      view.put("date_modified", entry.updated());
    }
    List<Author> authors = entry.authors().stream().map(Author::new).toList();
    if (!authors.isEmpty()) view.put("authors", authors);
    if (!entry.categories().isEmpty()) view.put("tags", entry.categories());
    return view;
  }
}
