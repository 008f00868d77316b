package cuttings.editorial;

import cuttings.yaml.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Synonyms while they are read: {@code lotr: The Lord of the Rings}, or {@code [one, other]}. */
final class SynonymsReading {
  private final Map<String, List<String>> meanings = new LinkedHashMap<>();

  private SynonymsReading() {}

  static Synonyms of(Value section) {
    var reading = new SynonymsReading();
    section.list().forEach(reading::entry);
    return Synonyms.of(reading.meanings);
  }

  private void entry(Value entry) {
    if (entry.isText())
      throw entry.wrong("\"%s\" says no meaning; write typed: meant".formatted(entry.text()));
    if (entry.isList()) group(entry.called("a group of synonyms"));
    else oneWay(entry);
  }

  private void oneWay(Value entry) {
    var each = new ArrayList<Value>();
    entry.eachEntry(each::add);
    if (each.isEmpty()) throw entry.wrong(entry.name() + " is empty");
    for (Value meant : each) {
      String typed = EditorialReading.words(meant.name(), meant);
      if (typed.equals(EditorialReading.words(meant))) throw meant.wrong(itself(meant.name()));
      mean(typed, meant.text());
    }
  }

  /** Each of a group means each of the others. */
  private void group(Value list) {
    var texts = new LinkedHashMap<String, String>();
    for (Value each : list.entries())
      if (texts.putIfAbsent(EditorialReading.words(each), each.text()) != null)
        throw each.wrong(itself(each.text()));
    if (texts.size() < 2) throw list.wrong(list.name() + " needs two texts or more");
    texts.forEach((typed, _) ->
        texts.forEach((other, meant) -> {
          if (!other.equals(typed)) mean(typed, meant);
        }));
  }

  private void mean(String typed, String meant) {
    meanings.computeIfAbsent(typed, _ -> new ArrayList<>()).add(meant);
  }

  private static String itself(String text) {
    return "\"%s\" is a synonym of itself".formatted(text);
  }
}
