package cuttings.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;

/** A post laid out as the simplest page that says all of it, to machines and to readers. */
final class PostPage {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?!(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)");

  private PostPage() {}

  static String of(Post post) {
    var page = new StringBuilder("<!DOCTYPE html>\n<html");
    if (!post.language().isEmpty()) page.append(attribute("lang", post.language()));
    page.append("><head><meta charset=\"utf-8\"><title>")
        .append(text(post.title()))
        .append("</title>\n");
    head(post, page);
    page.append("</head><body><article>\n<h1>").append(text(post.title())).append("</h1>\n");
    if (!post.authors().isEmpty())
      page.append("<p class=\"byline\">by ")
          .append(text(String.join(", ", post.authors())))
          .append("</p>\n");
    return page.append("<div class=\"entry-content\">\n")
        .append(post.content())
        .append("\n</div></article></body></html>\n")
        .toString();
  }

  private static void head(Post post, StringBuilder page) {
    if (post.address() != null)
      page.append("<link rel=\"canonical\"")
          .append(attribute("href", post.address().toString()))
          .append(">\n");
    if (!post.publication().isEmpty())
      page.append("<meta property=\"og:site_name\"")
          .append(attribute("content", post.publication()))
          .append(">\n");
    if (!post.description().isEmpty())
      page.append("<meta name=\"description\"")
          .append(attribute("content", post.description()))
          .append(">\n");
    // within a script only the end of one must not stand
    page.append("<script type=\"application/ld+json\">")
        .append(structured(post).toString().replace("<", "\\u003c"))
        .append("</script>\n");
  }

  private static ObjectNode structured(Post post) {
    ObjectNode posting = JsonNodeFactory.instance.objectNode();
    posting.put("@context", "https://schema.org").put("@type", "BlogPosting");
    put(posting, "headline", post.title());
    put(posting, "datePublished", post.published());
    put(posting, "dateModified", post.modified());
    put(posting, "inLanguage", post.language());
    for (String author : post.authors())
      posting.withArray("author").addObject().put("@type", "Person").put("name", author);
    put(posting, "articleSection", post.categories());
    put(posting, "keywords", post.tags());
    return posting;
  }

  private static void put(ObjectNode posting, String property, String value) {
    if (!value.isEmpty()) posting.put(property, value);
  }

  private static void put(ObjectNode posting, String property, List<String> values) {
    for (String value : values) posting.withArray(property).add(value);
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + text(value).replace("\"", "&quot;") + "\"";
  }

  /** Without tags of its own; character references stay, for exports hold titles as HTML. */
  private static String text(String text) {
    return REFERENCE.matcher(text).replaceAll("&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
