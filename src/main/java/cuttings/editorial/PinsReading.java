package cuttings.editorial;

import cuttings.yaml.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pins while they are read: {@code {query: best picture, films: [Goodfellas (1990)]}}. */
final class PinsReading {
  private final Map<String, List<Pin>> pinned = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private PinsReading() {}

  static Map<String, List<Pin>> of(Value section) {
    var reading = new PinsReading();
    section.list().forEach(reading::entry);
    return reading.pinned;
  }

  /** What one entry pins, and to which queries, in the order in which it stands there. */
  private static final class Entry {
    private final List<Value> queries = new ArrayList<>();
    private final List<Pin> pins = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private void film(Value label) {
      pins.add(new Pin.Film(once("film", label), label.line()));
    }

    private void person(Value name) {
      pins.add(new Pin.Person(once("person", name), name.line()));
    }

    private String once(String what, Value name) {
      if (!names.add(what + " " + EditorialReading.words(name)))
        throw name.wrong("\"%s\" stands twice in one pin".formatted(name.text()));
      return name.text();
    }
  }

  private void entry(Value written) {
    var entry = new Entry();
    written.eachField(
        Map.of(
            "query", entry.queries::add,
            "queries", list -> entry.queries.addAll(list.entries()),
            "films", list -> list.entries().forEach(entry::film),
            "people", list -> list.entries().forEach(entry::person),
            "note", Value::textOrNull));
    if (entry.queries.isEmpty()) throw written.wrong("a pin needs a query, or queries");
    if (entry.pins.isEmpty()) throw written.wrong("a pin needs films or people");
    for (Value query : entry.queries) pin(query, List.copyOf(entry.pins));
  }

  private void pin(Value query, List<Pin> pins) {
    String words = EditorialReading.words(query);
    Integer earlier = lines.putIfAbsent(words, query.line());
    if (earlier != null)
      throw query.wrong("\"%s\" is pinned on line %d already".formatted(query.text(), earlier));
    pinned.put(words, pins);
  }
}
