package cuttings.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Squarespace answers to {@code ?format=json}: a post, or a page of posts of a collection. */
final class SquarespaceJson {
  private static final Pattern TAG = Pattern.compile("<[^>]{0,5000}>");

  /** Posts that readers see; others are drafts, scheduled or for review. */
  private static final int PUBLISHED = 1;

  private final JsonNode site;
  private final JsonNode settings;
  private final JsonNode collection;

  private SquarespaceJson(JsonNode answer) {
    site = answer.path("website");
    settings = answer.path("websiteSettings");
    collection = answer.path("collection");
  }

  static void read(JsonExport.Bytes bytes, Consumer<Entry> consumer) throws IOException {
    JsonNode answer;
    try (InputStream in = bytes.open()) {
      answer = JsonExport.MAPPER.readTree(in);
    }
    var reading = new SquarespaceJson(answer);
    if (answer.path("item").isObject()) consumer.accept(reading.entry(answer.path("item")));
    for (JsonNode item : answer.path("items")) consumer.accept(reading.entry(item));
    if (!answer.path("item").isObject() && answer.path("items").isEmpty())
      consumer.accept(
          new Entry.LeftOut(
              "",
              Entry.Reason.NOT_A_POST,
              "a page of the site: " + JsonValues.text(reading.collection, "title")));
  }

  private Entry entry(JsonNode item) {
    URI address = address(item);
    String name = address != null ? address.toString() : JsonValues.text(item, "urlId", "id");
    int state = item.path("workflowState").asInt(PUBLISHED);
    String body = JsonValues.text(item, "body");
    if (state != PUBLISHED)
      return new Entry.LeftOut(name, Entry.Reason.UNPUBLISHED, "state " + state);
    if (TAG.matcher(body).replaceAll("").isBlank())
      return new Entry.LeftOut(
          name, Entry.Reason.EMPTY, "the answer holds no text; the page itself may");
    if (JsonValues.tooLarge(body))
      return new Entry.LeftOut(name, Entry.Reason.TOO_LARGE, "more than 5 MiB");
    return new Entry.Posted(name, post(item, address, body));
  }

  private Post post(JsonNode item, @Nullable URI address, String body) {
    ZoneId zone = JsonValues.zone(JsonValues.text(site, "timeZone"));
    JsonNode published = item.path(item.path("publishOn").isNumber() ? "publishOn" : "addedOn");
    String author = JsonValues.text(item.path("author"), "displayName");
    String title = JsonValues.text(site, "siteTitle");
    return new Post(
        address,
        JsonValues.text(item, "title"),
        author.isEmpty() ? List.of() : List.of(author),
        JsonValues.day(published, zone),
        JsonValues.day(item.path("updatedOn"), zone),
        JsonValues.texts(item.path("categories"), "name"),
        JsonValues.texts(item.path("tags"), "name"),
        JsonValues.text(site, "language"),
        title.isEmpty() ? JsonValues.text(settings, "siteTitle") : title,
        TAG.matcher(JsonValues.text(item, "excerpt")).replaceAll("").strip(),
        body);
  }

  /** Posts tell their path, the site where it begins. */
  private @Nullable URI address(JsonNode item) {
    String base = JsonValues.text(site, "baseUrl", "authenticUrl", "internalUrl");
    String path = JsonValues.text(item, "fullUrl");
    String folder = JsonValues.text(collection, "fullUrl");
    if (path.isEmpty() && !folder.isEmpty())
      path = folder.replaceFirst("/$", "") + "/" + JsonValues.text(item, "urlId");
    return path.startsWith("/")
        ? WebAddress.of(base.replaceFirst("/$", "") + path).orElse(null)
        : WebAddress.of(path).orElse(null);
  }
}
