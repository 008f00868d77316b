package cuttings.export;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A feed (RSS 0.9 to 2.0, Atom), or an export of WordPress or Squarespace, which is a feed that
 * holds everything; read from end to end, an item at a time.
 */
public final class Feed {
  private static final int MOST_AUTHORS = 10_000;

  private final Consumer<Entry> consumer;

  /** What stands before the items: the site's title, address, language and writers. */
  private final Map<String, String> site = new HashMap<>();

  private final Map<String, String> namesByLogin = new HashMap<>();
  private int items;

  private Feed(Consumer<Entry> consumer) {
    this.consumer = consumer;
  }

  /**
   * Hands out every item. What is no XML beyond some place is left out as one more entry without a
   * name.
   *
   * @throws IOException when the bytes cannot be had
   */
  public static void read(InputStream in, Consumer<Entry> consumer) throws IOException {
    var feed = new Feed(consumer);
    try {
      feed.read(FeedXml.of(in));
      if (feed.items == 0) feed.leftOut(Entry.Reason.EMPTY, "a feed without items");
    } catch (FeedXml.DamagedException e) {
      feed.leftOut(
          Entry.Reason.DAMAGED, "unread after %,d items: %s".formatted(feed.items, e.getMessage()));
    }
  }

  private void leftOut(Entry.Reason reason, String detail) {
    consumer.accept(new Entry.LeftOut("", reason, detail));
  }

  private void read(FeedXml xml) throws FeedXml.DamagedException {
    while (xml.next()) {
      if (!xml.starts()) continue;
      switch (xml.name()) {
        case "item", "entry" -> item(FeedItem.read(xml));
        case "wp:author" -> author(FeedItem.read(xml));
        case "author" -> site.put("author", FeedItem.read(xml).text("name"));
        case "image", "textinput", "textInput", "items" -> xml.skip();
        case "title", "language", "wp:base_blog_url", "wp:base_site_url" -> site(xml);
        case "link" -> link(xml);
        default -> {
          if (xml.depth() == 1) site.put("language", xml.attribute("lang"));
        }
      }
    }
  }

  private void site(FeedXml xml) throws FeedXml.DamagedException {
    String name = xml.name();
    var text = new StringBuilder();
    xml.text(part -> text.append(text.length() < 1_000 ? part : ""), false);
    if (!text.toString().isBlank()) site.put(name, text.toString().strip());
  }

  private void link(FeedXml xml) throws FeedXml.DamagedException {
    boolean own = xml.attribute("rel").isEmpty() || xml.attribute("rel").equals("alternate");
    String href = xml.attribute("href");
    if (own && !href.isEmpty()) site.putIfAbsent("link", href);
    if (own && href.isEmpty()) site(xml);
    else xml.skip();
  }

  private void author(FeedItem author) {
    String login = author.text("wp:author_login");
    String name = author.text("wp:author_display_name");
    if (!login.isEmpty() && !name.isEmpty() && namesByLogin.size() < MOST_AUTHORS)
      namesByLogin.put(login, name);
  }

  private void item(FeedItem item) {
    items++;
    URI address = address(item);
    String name =
        address != null
            ? address.toString()
            : Optional.of(item.text("wp:post_id")).filter(id -> !id.isEmpty()).orElse("" + items);
    boolean export = !item.text("wp:post_type", "wp:status").isEmpty();
    Optional<Entry.LeftOut> leftOut =
        item.tooLarge()
            ? Optional.of(new Entry.LeftOut(name, Entry.Reason.TOO_LARGE, "more than 5 MiB"))
            : export ? WordPress.leftOut(name, item) : Summaries.leftOut(name, item);
    consumer.accept(
        leftOut.isPresent() ? leftOut.get() : new Entry.Posted(name, post(item, address, export)));
  }

  private Post post(FeedItem item, @Nullable URI address, boolean export) {
    String published = item.text("wp:post_date", "pubDate", "published", "dc:date", "issued");
    String modified = item.text("wp:post_modified", "updated", "modified");
    return new Post(
        address,
        item.text("title"),
        authors(item),
        FeedDate.of(published.isEmpty() ? modified : published),
        FeedDate.of(modified),
        values(item, false),
        values(item, true),
        site.getOrDefault("language", ""),
        site.getOrDefault("title", ""),
        export ? item.text("excerpt:encoded") : "",
        export ? WordPress.content(item) : Summaries.content(item));
  }

  private List<String> authors(FeedItem item) {
    List<String> named =
        item.authors().isEmpty() ? List.of(site.getOrDefault("author", "")) : item.authors();
    return named.stream().map(this::nameOf).filter(name -> !name.isEmpty()).toList();
  }

  /** A writer is named by a login or a mail address, of which neither is for readers. */
  private String nameOf(String login) {
    return namesByLogin.getOrDefault(login, FeedAuthor.isMail(login) ? "" : login);
  }

  private static List<String> values(FeedItem item, boolean tags) {
    return item.categories().stream()
        .filter(term -> term.domain().equals("post_tag") == tags)
        .map(FeedItem.Term::value)
        .filter(value -> !value.equalsIgnoreCase("uncategorized"))
        .distinct()
        .toList();
  }

  /** Squarespace gives paths, which begin at the site's address. */
  private @Nullable URI address(FeedItem item) {
    String link = item.link().isEmpty() ? item.text("guid", "id") : item.link();
    if (link.startsWith("/") && !link.startsWith("//")) link = base() + link;
    return WebAddress.of(link).orElse(null);
  }

  private String base() {
    String base = site.getOrDefault("wp:base_site_url", site.getOrDefault("link", ""));
    return WebAddress.of(base).map(uri -> uri.getScheme() + "://" + uri.getAuthority()).orElse("");
  }
}
