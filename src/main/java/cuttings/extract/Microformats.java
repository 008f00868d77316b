package cuttings.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Things described by agreed class names: hReview and h-review for reviews, h-entry for other
 * pieces. They become the same items as structured data.
 */
final class Microformats {
  private static final int MOST = 50;

  private Microformats() {}

  /** The reviews and entries of a page, in the order they stand. */
  static List<Item> read(Document page) {
    var items = new ArrayList<Item>();
    for (Element root : page.select(".hreview,.h-review")) {
      if (items.size() >= MOST) return items;
      items.add(review(root));
    }
    for (Element root : page.select(".h-entry")) {
      if (items.size() >= MOST) return items;
      // related posts are entries too; the page's own is the first
      if (items.isEmpty() || items.getLast().is("Review")) items.add(entry(root));
    }
    return items;
  }

  private static Item review(Element root) {
    Item review = entry(root, "Review");
    Element item = root.selectFirst(".item,.p-item,.h-product,.h-item");
    if (item != null) {
      var film = Item.of("microformat", Set.of(type(item)));
      put(film, "name", item, ".fn,.p-name");
      if (film.properties().isEmpty()) film.put("name", item.text());
      put(film, "director", item, ".p-director,.director");
      put(film, "dateCreated", item, ".dt-released,.released");
      review.put("itemReviewed", film);
    }
    Element rating = root.selectFirst(".rating,.p-rating");
    if (rating != null) {
      var given = Item.of("microformat", Set.of("Rating"));
      given.put("ratingValue", first(rating, ".value,.value-title,.average"));
      put(given, "bestRating", root, ".best,.p-best");
      given.put("description", rating.text());
      review.put("reviewRating", given);
    }
    return review;
  }

  /** hReview says what kind of thing is reviewed by another class: {@code type}. */
  private static String type(Element item) {
    Element review = item.closest(".hreview");
    Element type = review == null ? null : review.selectFirst(".type");
    String named = type == null ? "" : text(type);
    return named.matches("(?i)(?:business|place|event|person|website)") ? "LocalBusiness" : "Movie";
  }

  private static Item entry(Element root) {
    return entry(root, "BlogPosting");
  }

  private static Item entry(Element root, String type) {
    var item = Item.of("microformat", Set.of(type));
    put(item, "headline", root, ":root > .p-name,.summary,.p-summary-title,h1.p-name,h2.p-name");
    author(item, root);
    put(item, "datePublished", root, ".dtreviewed,.dt-reviewed,.dt-published");
    put(item, "dateModified", root, ".dt-updated");
    for (Element tag : root.select(".p-category")) item.put("keywords", tag.text());
    return item;
  }

  private static void author(Item item, Element root) {
    Element author = root.selectFirst(".reviewer,.p-author,.p-reviewer");
    if (author == null) return;
    var person = Item.of("microformat", Set.of("Person"));
    person.put("name", first(author, ".fn,.p-name"));
    put(person, "jobTitle", author, ".title,.p-job-title");
    item.put("author", person);
  }

  private static void put(Item item, String property, Element root, String selector) {
    Element element = root.selectFirst(selector);
    if (element != null) item.put(property, text(element));
  }

  private static String first(Element element, String selector) {
    Element inner = element.selectFirst(selector);
    return text(inner == null ? element : inner);
  }

  /**
   * What is for machines where a person reads something else: {@code <abbr title="2009-01-05">}.
   */
  private static String text(Element element) {
    if (element.hasAttr("datetime")) return element.attr("datetime");
    boolean titled = element.normalName().equals("abbr") || element.hasClass("value-title");
    if (titled && element.hasAttr("title")) return element.attr("title");
    return element.hasAttr("value") ? element.attr("value") : element.text();
  }
}
