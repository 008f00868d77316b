package cuttings.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A thing with properties as a page's structured data describes it, whether JSON-LD or microdata.
 *
 * @param syntax where it was written: {@code json-ld} or {@code microdata}
 * @param types without namespace: {@code Review}, {@code Movie}
 * @param properties each a list of strings and items
 */
record Item(String syntax, Set<String> types, Map<String, List<Object>> properties) {

  static Item of(String syntax, Set<String> types) {
    return new Item(syntax, types, new LinkedHashMap<>());
  }

  void put(String property, Object value) {
    properties.computeIfAbsent(property, _ -> new ArrayList<>()).add(value);
  }

  /** Whether it is of a type, or of one that ends so: {@code CriticReview} is a Review. */
  boolean is(String... wanted) {
    for (String type : types)
      for (String name : wanted)
        if (type.endsWith(name) || type.equalsIgnoreCase(name)) return true;
    return false;
  }

  /** The texts of a property; of an item among them its name. */
  List<String> texts(String... names) {
    return Stream.of(names)
        .flatMap(name -> properties.getOrDefault(name, List.of()).stream())
        .map(value -> value instanceof Item item ? item.text("name").orElse("") : (String) value)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  Optional<String> text(String... names) {
    return texts(names).stream().findFirst();
  }

  List<Item> items(String name) {
    return properties.getOrDefault(name, List.of()).stream()
        .filter(Item.class::isInstance)
        .map(Item.class::cast)
        .toList();
  }

  /** The last part of a type's address: {@code http://schema.org/Movie} is {@code Movie}. */
  static String typeName(String type) {
    String name = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')) + 1);
    int colon = name.indexOf(':');
    return (colon < 0 ? name : name.substring(colon + 1)).strip();
  }

  @Override
  public String toString() {
    return syntax + " " + String.join(",", types).toLowerCase(Locale.ROOT);
  }
}
