package cuttings.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page's microdata: {@code itemscope}, {@code itemtype} and {@code itemprop}. */
final class Microdata {
  private static final int MOST_ITEMS = 2_000;

  private Microdata() {}

  /** All typed things of a page, outer ones first. */
  static List<Item> read(Document page) {
    var items = new ArrayList<Item>();
    for (Element scope : page.select("[itemscope][itemtype]")) {
      if (items.size() >= MOST_ITEMS) break;
      items.add(item(scope, 0));
    }
    return items;
  }

  private static Item item(Element scope, int depth) {
    var item = Item.of("microdata", types(scope));
    if (depth < 6) for (Element child : scope.children()) properties(child, item, depth);
    return item;
  }

  private static void properties(Element element, Item item, int depth) {
    String[] names = element.attr("itemprop").strip().split("\\s+", 8);
    boolean scope = element.hasAttr("itemscope");
    for (String name : names)
      if (!name.isEmpty()) item.put(name, scope ? item(element, depth + 1) : value(element));
    if (!scope) for (Element child : element.children()) properties(child, item, depth);
  }

  private static Set<String> types(Element scope) {
    var types = new LinkedHashSet<String>();
    for (String type : scope.attr("itemtype").strip().split("\\s+", 8))
      types.add(Item.typeName(type));
    return types;
  }

  private static String value(Element element) {
    return switch (element.normalName()) {
      case "meta" -> element.attr("content");
      case "time" -> element.hasAttr("datetime") ? element.attr("datetime") : element.text();
      case "a", "link" -> element.text().isEmpty() ? element.attr("href") : element.text();
      case "img" -> element.attr("src");
      case "data", "meter" -> element.hasAttr("value") ? element.attr("value") : element.text();
      default -> element.hasAttr("content") ? element.attr("content") : element.text();
    };
  }
}
