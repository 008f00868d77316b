package cuttings.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Spellings gathered into sets of one person each: a union-find that keeps some pairs apart. */
final class SpellingSets {
  private final Map<String, String> parent = new LinkedHashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();
  private final Map<String, Set<String>> apart = new HashMap<>();

  SpellingSets(List<List<String>> apart) {
    for (List<String> names : apart)
      for (String name : names)
        this.apart.computeIfAbsent(name, _ -> new HashSet<>()).addAll(names);
  }

  void add(String name) {
    if (parent.putIfAbsent(name, name) == null) members.put(name, new HashSet<>(Set.of(name)));
  }

  void unite(String one, String other) {
    String root = root(one);
    String joined = root(other);
    if (root.equals(joined) || parted(root, joined)) return;
    parent.put(joined, root);
    Set<String> all = members.get(root);
    Set<String> more = members.remove(joined);
    if (all != null && more != null) all.addAll(more);
  }

  private boolean parted(String root, String joined) {
    if (apart.isEmpty()) return false;
    Set<String> others = members.getOrDefault(joined, Set.of());
    for (String name : members.getOrDefault(root, Set.of()))
      for (String never : apart.getOrDefault(name, Set.of()))
        if (!never.equals(name) && others.contains(never)) return true;
    return false;
  }

  private String root(String name) {
    String at = name;
    for (String up = parent.getOrDefault(at, at); !up.equals(at); up = parent.getOrDefault(at, at))
      at = up;
    return at;
  }

  /** The sets, each in alphabetical order, in the order of their first members. */
  List<List<String>> all() {
    var sets = new LinkedHashMap<String, List<String>>();
    for (String name : parent.keySet())
      sets.computeIfAbsent(root(name), _ -> new ArrayList<>()).add(name);
    return sets.values().stream().map(names -> names.stream().sorted().toList()).toList();
  }
}
