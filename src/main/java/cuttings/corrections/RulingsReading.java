package cuttings.corrections;

import cuttings.analysis.Folding;
import cuttings.yaml.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The merges and splits of films or people while they are read.
 *
 * <p>Names are compared in lower case and without accents, but with their punctuation: that {@code
 * Gutierrez-Reed} and {@code Gutierrez Reed} are one is just what a merge may say.
 */
final class RulingsReading<T> {
  private final Function<String, T> name;
  private final List<Ruling<T>> merges = new ArrayList<>();
  private final List<Ruling<T>> splits = new ArrayList<>();
  private final Map<String, Value> merged = new HashMap<>();
  private final List<Map<String, Value>> apart = new ArrayList<>();

  private RulingsReading(Function<String, T> name) {
    this.name = name;
  }

  /**
   * Reads a section {@code {merge: [[a, b]], split: [[c, d]]}}.
   *
   * @param name makes a name of its text
   */
  static <T> Rulings<T> of(Value section, Function<String, T> name) {
    var reading = new RulingsReading<>(name);
    Map<String, Consumer<Value>> readers = new LinkedHashMap<>();
    readers.put("merge", reading::merges);
    readers.put("split", reading::splits);
    section.eachField(readers);
    return new Rulings<>(reading.merges, reading.splits);
  }

  private void merges(Value list) {
    if (list.leftOut()) return;
    for (Value entry : list.list()) {
      Map<String, Value> names = names(entry, "a merge");
      names.forEach((key, each) -> {
        Value earlier = merged.putIfAbsent(key, entry);
        if (earlier != null)
          throw each.wrong(
              "\"%s\" is merged on line %d already".formatted(each.text(), earlier.line()));
      });
      for (Map<String, Value> split : apart) checkApart(split, entry);
      merges.add(ruling(names, entry));
    }
  }

  private void splits(Value list) {
    if (list.leftOut()) return;
    for (Value entry : list.list()) {
      Map<String, Value> names = names(entry, "a split");
      apart.add(names);
      checkApart(names, entry);
      splits.add(ruling(names, entry));
    }
  }

  /** No two names of a split may stand in one merge. */
  private void checkApart(Map<String, Value> split, Value entry) {
    var one = new HashMap<Value, Value>();
    split.forEach((key, each) -> {
      Value merge = merged.get(key);
      if (merge == null) return;
      Value other = one.putIfAbsent(merge, each);
      if (other != null)
        throw entry.wrong(
            "\"%s\" and \"%s\" are merged on line %d and split on line %d"
                .formatted(other.text(), each.text(), merge.line(), each.line()));
    });
  }

  private static Map<String, Value> names(Value entry, String what) {
    var names = new LinkedHashMap<String, Value>();
    for (Value each : entry.called(what).list())
      if (names.putIfAbsent(Folding.fold(each.text()), each) != null)
        throw each.wrong("\"%s\" stands twice in %s".formatted(each.text(), what));
    if (names.size() < 2) throw entry.wrong(what + " needs two names or more");
    return names;
  }

  private Ruling<T> ruling(Map<String, Value> names, Value entry) {
    return new Ruling<>(
        names.values().stream().map(each -> name.apply(each.text())).toList(), entry.place());
  }
}
