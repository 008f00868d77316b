package cuttings.identity;

import cuttings.analysis.NameKeys;
import cuttings.review.PersonIdentity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All people that an archive names, each under one key, whatever the order of the name, its hyphens
 * and its initials.
 *
 * <p>Spellings that share a name key are one person. Names that differ by a middle initial or a
 * "Jr." only are one where both are credited on the same film, for Michael Jordan is not Michael B.
 * Jordan.
 */
public final class People {
  private final Map<String, List<String>> bySpelling = new HashMap<>();
  private final Map<String, PersonIdentity> identities = new HashMap<>();
  private final Set<String> credited;

  private People(Set<String> credited) {
    this.credited = credited;
  }

  /** A spelling with how often and on which films it stands. */
  static final class Spelling {
    private final String name;
    private int weight;
    private boolean credited;
    private final Set<String> films = new HashSet<>();

    Spelling(String name) {
      this.name = name;
    }

    void add(int more) {
      weight += more;
    }

    void credit(String film) {
      credited = true;
      if (!film.isEmpty()) films.add(film);
    }
  }

  static People of(
      Map<String, Spelling> spellings, List<List<String>> merged, List<List<String>> apart) {
    var credited = new HashSet<String>();
    for (Spelling spelling : spellings.values())
      if (spelling.credited) credited.add(NameKeys.canonical(spelling.name));
    var people = new People(credited);
    var sets = new SpellingSets(apart);
    spellings.keySet().stream().sorted().forEach(sets::add);
    join(spellings, sets);
    for (List<String> names : merged) {
      names.forEach(sets::add);
      for (String name : names) sets.unite(names.getFirst(), name);
    }
    var first = new HashSet<String>();
    for (List<String> names : merged) first.add(names.getFirst());
    var taken = new HashSet<String>();
    for (List<String> names : sets.all()) people.name(names, spellings, first, taken);
    return people;
  }

  private static void join(Map<String, Spelling> spellings, SpellingSets sets) {
    var byKey = new HashMap<String, String>();
    var byWeakKey = new HashMap<String, List<Spelling>>();
    spellings.values().stream()
        .sorted(Comparator.comparing(spelling -> spelling.name))
        .forEach(spelling -> {
          NameKeys keys = NameKeys.of(spelling.name);
          for (String key : keys.exact()) {
            String other = byKey.putIfAbsent(key, spelling.name);
            if (other != null) sets.unite(other, spelling.name);
          }
          var weak = new HashSet<>(keys.weak());
          weak.add(NameKeys.canonical(spelling.name));
          for (String key : weak)
            byWeakKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(spelling);
        });
    for (List<Spelling> alike : byWeakKey.values()) uniteByFilm(alike, sets);
  }

  private static void uniteByFilm(List<Spelling> alike, SpellingSets sets) {
    var byFilm = new HashMap<String, String>();
    for (Spelling spelling : alike)
      for (String film : spelling.films) {
        String other = byFilm.putIfAbsent(film, spelling.name);
        if (other != null) sets.unite(other, spelling.name);
      }
  }

  private void name(
      List<String> names, Map<String, Spelling> spellings, Set<String> first, Set<String> taken) {
    String established =
        names.stream()
            .max(
                Comparator.comparing((String name) -> first.contains(name))
                    .thenComparingInt(name -> weight(spellings, name))
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    String slug = Slugs.of(established);
    String key = slug;
    for (int number = 2; !taken.add(key); number++) key = slug + "-" + number;
    var identity =
        new PersonIdentity(
            key, established, names.stream().filter(n -> !n.equals(established)).toList());
    for (String name : names) {
      identities.put(name, identity);
      bySpelling.computeIfAbsent(NameKeys.canonical(name), _ -> new ArrayList<>()).add(name);
    }
  }

  private static int weight(Map<String, Spelling> spellings, String name) {
    Spelling spelling = spellings.get(name);
    return spelling == null ? 0 : spelling.weight;
  }

  /** The person whose name is spelt so. */
  public Optional<PersonIdentity> called(String name) {
    PersonIdentity exact = identities.get(name);
    if (exact != null) return Optional.of(exact);
    return bySpelling.getOrDefault(NameKeys.canonical(name), List.of()).stream()
        .findFirst()
        .map(identities::get);
  }

  /** Whether someone is credited, or writes, under a name with this canonical key. */
  public boolean credited(String key) {
    return credited.contains(key);
  }

  /** All people, each once. */
  public List<PersonIdentity> people() {
    return List.copyOf(new LinkedHashMap<>(byKey()).values());
  }

  private Map<String, PersonIdentity> byKey() {
    var byKey = new java.util.TreeMap<String, PersonIdentity>();
    for (PersonIdentity person : identities.values()) byKey.put(person.key(), person);
    return byKey;
  }
}
