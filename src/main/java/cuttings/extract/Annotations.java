package cuttings.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Things described by attributes of a page's own elements: microdata ({@code itemscope, itemprop})
 * and RDFa ({@code typeof, property}), which is what Drupal writes.
 */
final class Annotations {
  private static final int MOST_ITEMS = 2_000;
  private static final int DEEPEST = 6;

  /** An element inside several things is looked at for each of them. */
  private static final int MOST_LOOKS = 50_000;

  /** Words of other vocabularies that mean the same as those of schema.org. */
  private static final Map<String, String> SAME =
      Map.of(
          "dc:title", "headline",
          "dc:date", "datePublished",
          "dc:created", "datePublished",
          "dc:modified", "dateModified",
          "dc:creator", "author",
          "sioc:has_creator", "author",
          "foaf:name", "name",
          "dc:subject", "keywords",
          "dcterms:title", "headline",
          "dcterms:created", "datePublished");

  private static final Map<String, String> SAME_TYPE =
      Map.of(
          "sioc:Item", "BlogPosting",
          "sioc:Post", "BlogPosting",
          "sioct:BlogPost", "BlogPosting",
          "sioc:UserAccount", "Person",
          "foaf:Person", "Person");

  /** The attributes of a syntax. */
  private enum Syntax {
    MICRODATA("itemprop", "itemtype"),
    RDFA("property", "typeof");

    private final String property;
    private final String type;

    Syntax(String property, String type) {
      this.property = property;
      this.type = type;
    }

    private boolean scope(Element element) {
      return element.hasAttr(type) || (this == MICRODATA && element.hasAttr("itemscope"));
    }

    private String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Syntax syntax;
  private int made;
  private int looks;

  private Annotations(Syntax syntax) {
    this.syntax = syntax;
  }

  /** All typed things of a page, outer ones first. */
  static List<Item> read(Document page) {
    var items = new ArrayList<>(new Annotations(Syntax.MICRODATA).items(page));
    items.addAll(new Annotations(Syntax.RDFA).items(page));
    return items;
  }

  private List<Item> items(Document page) {
    var items = new ArrayList<Item>();
    for (Element scope : page.select("[" + syntax.type + "]")) {
      if (made >= MOST_ITEMS) break;
      items.add(item(scope, 0));
    }
    return items;
  }

  private Item item(Element scope, int depth) {
    made++;
    var item = Item.of(syntax.label(), types(scope));
    if (depth < DEEPEST) for (Element child : scope.children()) properties(child, item, depth);
    return item;
  }

  private void properties(Element element, Item item, int depth) {
    if (made > MOST_ITEMS || looks++ > MOST_LOOKS) return;
    boolean scope = syntax.scope(element);
    for (String name : names(element))
      item.put(name, scope ? item(element, depth + 1) : value(element));
    if (!scope) for (Element child : element.children()) properties(child, item, depth);
  }

  private Set<String> names(Element element) {
    String written = element.attr(syntax.property).strip();
    if (written.isEmpty() && syntax == Syntax.RDFA && syntax.scope(element))
      written = element.attr("rel").strip();
    var names = new LinkedHashSet<String>();
    for (String name : written.split("\\s+", 8))
      if (!name.isEmpty()) names.add(SAME.getOrDefault(name, Item.typeName(name)));
    return names;
  }

  private Set<String> types(Element scope) {
    var types = new LinkedHashSet<String>();
    for (String type : scope.attr(syntax.type).strip().split("\\s+", 8))
      types.add(SAME_TYPE.getOrDefault(type, Item.typeName(type)));
    return types;
  }

  private static String value(Element element) {
    if (element.hasAttr("content")) return element.attr("content");
    return switch (element.normalName()) {
      case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : ShortText.of(element);
      case "a", "link" ->
          ShortText.of(element).isEmpty() ? element.attr("href") : ShortText.of(element);
      case "img" -> element.attr("src");
      case "data", "meter" ->
          element.hasAttr("value") ? element.attr("value") : ShortText.of(element);
      default -> ShortText.of(element);
    };
  }
}
