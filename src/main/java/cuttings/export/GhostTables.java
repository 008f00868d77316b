package cuttings.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The small tables of an export of Ghost, and what a post is in the light of them. */
final class GhostTables {
  static final Set<String> NAMES =
      Set.of("users", "tags", "posts_authors", "posts_tags", "posts_meta", "settings");

  /** No publication has more; a file that does is none of Ghost's. */
  private static final int MOST_ROWS = 1_000_000;

  private record Link(String id, int order) {}

  private final Map<String, String> writers = new HashMap<>();
  private final Map<String, String> tags = new HashMap<>();
  private final Map<String, List<Link>> writersOf = new HashMap<>();
  private final Map<String, List<Link>> tagsOf = new HashMap<>();
  private final Map<String, String> addresses = new HashMap<>();
  private String title = "";
  private int rows;

  void add(String table, JsonNode row) {
    if (++rows > MOST_ROWS) return;
    String post = JsonValues.text(row, "post_id");
    switch (table) {
      case "users" -> writers.put(JsonValues.text(row, "id"), JsonValues.text(row, "name"));
      case "tags" -> tags.put(JsonValues.text(row, "id"), JsonValues.text(row, "name"));
      case "posts_authors" -> link(writersOf, post, row, "author_id");
      case "posts_tags" -> link(tagsOf, post, row, "tag_id");
      case "posts_meta" -> addresses.put(post, JsonValues.text(row, "canonical_url"));
      case "settings" -> {
        if (JsonValues.text(row, "key").equals("title")) title = JsonValues.text(row, "value");
      }
      default -> {}
    }
  }

  private static void link(Map<String, List<Link>> links, String post, JsonNode row, String field) {
    links
        .computeIfAbsent(post, _ -> new ArrayList<>())
        .add(new Link(JsonValues.text(row, field), row.path("sort_order").asInt()));
  }

  Entry entry(JsonNode row) {
    URI address = address(row);
    String name = address != null ? address.toString() : JsonValues.text(row, "slug", "id");
    String status = JsonValues.text(row, "status");
    String visibility = JsonValues.text(row, "visibility");
    String html = JsonValues.text(row, "html");
    if (JsonValues.text(row, "type").equals("page") || row.path("page").asBoolean())
      return new Entry.LeftOut(name, Entry.Reason.NOT_A_POST, "page");
    if (!status.equals("published") && !status.isEmpty())
      return new Entry.LeftOut(name, Entry.Reason.UNPUBLISHED, status);
    if (!visibility.equals("public") && !visibility.isEmpty())
      return new Entry.LeftOut(name, Entry.Reason.PRIVATE, "for " + visibility);
    if (html.isEmpty()) return new Entry.LeftOut(name, Entry.Reason.EMPTY, "a post without HTML");
    if (JsonValues.tooLarge(html))
      return new Entry.LeftOut(name, Entry.Reason.TOO_LARGE, "more than 5 MiB");
    return new Entry.Posted(name, post(row, address, html));
  }

  private Post post(JsonNode row, @Nullable URI address, String html) {
    return new Post(
        address,
        JsonValues.text(row, "title"),
        named(row, "authors", writersOf, writers, JsonValues.text(row, "author_id")),
        JsonValues.day(row.path("published_at"), ZoneOffset.UTC),
        JsonValues.day(row.path("updated_at"), ZoneOffset.UTC),
        List.of(),
        named(row, "tags", tagsOf, tags, ""),
        JsonValues.text(row, "locale"),
        title,
        JsonValues.text(row, "custom_excerpt"),
        html);
  }

  /**
   * Names that stand in the post itself, or are linked to it; tags that begin with # are hidden.
   */
  private static List<String> named(
      JsonNode row,
      String field,
      Map<String, List<Link>> links,
      Map<String, String> names,
      String only) {
    List<String> inside = JsonValues.texts(row.path(field), "name");
    if (!inside.isEmpty()) return inside;
    List<Link> linked = links.getOrDefault(JsonValues.text(row, "id"), List.of(new Link(only, 0)));
    return linked.stream()
        .sorted(Comparator.comparingInt(Link::order))
        .map(link -> names.get(link.id()))
        .filter(Objects::nonNull)
        .filter(name -> !name.isEmpty() && !name.startsWith("#"))
        .toList();
  }

  /** An export tells no address but one that an editor has set. */
  private @Nullable URI address(JsonNode row) {
    String set = JsonValues.text(row, "canonical_url", "url");
    String meta = addresses.getOrDefault(JsonValues.text(row, "id"), "");
    return WebAddress.of(set.isEmpty() ? meta : set).orElse(null);
  }
}
