package cuttings.authority;

import cuttings.analysis.Folding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/** Names of one thing in their order, of those that fold to the same only the first. */
final class Spellings {
  private final SequencedMap<String, String> byKey = new LinkedHashMap<>();
  private final UnaryOperator<String> key;

  private Spellings(UnaryOperator<String> key) {
    this.key = key;
  }

  static Spellings of(Collection<String> first, UnaryOperator<String> key) {
    return new Spellings(key).add(first);
  }

  /** Letters and figures decide; titles that have none, like "???", are compared by their marks. */
  static String ofTitle(String title) {
    String words = Folding.words(title);
    return words.isEmpty() ? Folding.fold(title) : words;
  }

  Spellings add(Collection<String> names) {
    for (String name : names) byKey.putIfAbsent(key.apply(name), name);
    return this;
  }

  List<String> all() {
    return List.copyOf(byKey.values());
  }

  List<String> without(String name) {
    String own = key.apply(name);
    return byKey.entrySet().stream()
        .filter(each -> !each.getKey().equals(own))
        .map(Map.Entry::getValue)
        .toList();
  }
}
