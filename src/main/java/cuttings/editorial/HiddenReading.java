package cuttings.editorial;

import cuttings.review.PageKey;
import cuttings.yaml.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pages that are never offered while they are read: {@code {pages: [old.html]}}. */
final class HiddenReading {
  private final Map<String, HiddenPage> hidden = new LinkedHashMap<>();

  private HiddenReading() {}

  static Map<String, HiddenPage> of(Value section) {
    var reading = new HiddenReading();
    section.list().forEach(reading::entry);
    return reading.hidden;
  }

  private void entry(Value entry) {
    int before = hidden.size();
    entry.eachField(Map.of("pages", this::pages, "note", Value::textOrNull));
    if (hidden.size() == before) throw entry.wrong("an entry of hidden needs pages");
  }

  private void pages(Value list) {
    for (Value page : list.entries()) {
      HiddenPage earlier =
          hidden.putIfAbsent(PageKey.of(page.text()), new HiddenPage(page.text(), page.line()));
      if (earlier != null)
        throw page.wrong(
            "\"%s\" is hidden on line %d already".formatted(page.text(), earlier.line()));
    }
  }
}
