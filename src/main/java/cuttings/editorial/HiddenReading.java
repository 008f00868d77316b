package cuttings.editorial;

import cuttings.review.PageKey;
import cuttings.yaml.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pages that are not offered while they are read: {@code {pages: [old.html]}}. */
final class HiddenReading {
  private final Map<String, HiddenPage> hidden = new LinkedHashMap<>();

  private final String name;

  private HiddenReading(String name) {
    this.name = name;
  }

  static Map<String, HiddenPage> of(String name, Value section) {
    var reading = new HiddenReading(name);
    section.list().forEach(reading::entry);
    return reading.hidden;
  }

  private void entry(Value entry) {
    int before = hidden.size();
    entry.eachField(Map.of("pages", this::pages, "note", Value::textOrNull));
    if (hidden.size() == before) throw entry.wrong("an entry of %s needs pages".formatted(name));
  }

  private void pages(Value list) {
    for (Value page : list.entries()) {
      HiddenPage earlier =
          hidden.putIfAbsent(PageKey.of(page.text()), new HiddenPage(page.text(), page.line()));
      if (earlier != null)
        throw page.wrong(
            "\"%s\" is %s on line %d already".formatted(page.text(), name, earlier.line()));
    }
  }
}
