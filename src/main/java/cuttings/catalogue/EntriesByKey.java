package cuttings.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entries by keys that several may share; they are found in the order in which they are known. */
final class EntriesByKey<T extends Entry> {
  /** The better known first, then the shorter name; ties by label, so that runs repeat. */
  static final Comparator<Entry> BEST_KNOWN =
      Comparator.comparingInt(Entry::prominence)
          .reversed()
          .thenComparingInt(entry -> entry.name().length())
          .thenComparing(Entry::label);

  private final Map<String, List<T>> entries = new HashMap<>();

  void add(Set<String> keys, T entry) {
    for (String key : keys) {
      List<T> known = entries.computeIfAbsent(key, _ -> new ArrayList<>());
      // entries come one by one, so one that has the key already is the last
      if (known.isEmpty() || !known.getLast().equals(entry)) known.add(entry);
    }
  }

  /** All entries of one key. */
  List<T> of(String key) {
    return entries.getOrDefault(key, List.of());
  }

  /** All entries of any of the keys, the best known first. */
  List<T> ofAny(Set<String> keys) {
    return keys.stream().flatMap(key -> of(key).stream()).distinct().sorted(BEST_KNOWN).toList();
  }
}
