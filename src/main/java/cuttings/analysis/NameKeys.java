package cuttings.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The keys by which a person's name is met, whatever the order of its parts: {@code "Bong
 * Joon-ho"}, {@code "Joon-ho Bong"} and {@code "bong, joonho"} share one.
 *
 * @param exact folded parts in alphabetical order, hyphens both split and joined, initials joined;
 *     and all letters run together, so that {@code peter o toole} is Peter O'Toole
 * @param weak the same without lone initials and without "Jr."
 */
public record NameKeys(Set<String> exact, Set<String> weak) {
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "de", "del", "della", "di", "da", "der", "den", "la", "le", "du", "dos",
          "ter");

  /** The keys of a name, or of a query that may be one. */
  public static NameKeys of(String name) {
    var exact = new LinkedHashSet<String>();
    var weak = new LinkedHashSet<String>();
    String split = Folding.words(name);
    for (String words : new LinkedHashSet<>(List.of(split, joined(name)))) {
      List<String> parts = joinInitials(words);
      if (parts.isEmpty()) continue;
      exact.add(sorted(parts));
      List<String> bare =
          parts.stream().filter(p -> p.length() > 1 && !SUFFIXES.contains(p)).toList();
      if (bare.size() > 1) weak.add(sorted(bare));
    }
    String together = split.replace(" ", "");
    if (!together.isEmpty()) exact.add(together);
    weak.removeAll(exact);
    return new NameKeys(exact, weak);
  }

  /** The folded parts of a name in their own order, initials joined: {@code jj abrams}. */
  public static String words(String name) {
    return String.join(" ", joinInitials(Folding.words(name)));
  }

  /**
   * The folded forms of the surname, by which a person may be asked for alone: {@code trier} and
   * {@code von trier}; where the given name has a hyphen, as in Bong Joon-ho, the first part too.
   */
  public static Set<String> surnames(String name) {
    var surnames = new LinkedHashSet<String>();
    List<String> parts = new ArrayList<>(List.of(words(name).split(" ")));
    if (parts.size() > 1) parts.removeIf(SUFFIXES::contains);
    if (parts.isEmpty() || parts.getFirst().isEmpty()) return surnames;
    String surname = parts.removeLast();
    surnames.add(surname);
    while (parts.size() > 1 && PARTICLES.contains(parts.getLast())) {
      surname = parts.removeLast() + " " + surname;
      surnames.add(surname);
    }
    String printed = name.strip();
    String last = printed.substring(printed.lastIndexOf(' ') + 1);
    if (!parts.isEmpty() && last.length() < printed.length() && last.contains("-")) {
      surnames.add(parts.getFirst());
      surnames.add(Folding.words(last));
    }
    surnames.remove("");
    return surnames;
  }

  /** One key for a name, the same in every order: for comparing, not for lookup. */
  public static String canonical(String name) {
    return sorted(joinInitials(Folding.words(name)));
  }

  /** The folded name in its own order, its hyphens split and joined: {@code bong joonho} too. */
  public static Set<String> forms(String name) {
    return new LinkedHashSet<>(List.of(words(name), joined(name)));
  }

  /** Hyphens join, but the full stop of an initial never does. */
  private static String joined(String name) {
    return Folding.joinedWords(name.replace('.', ' '));
  }

  private static List<String> joinInitials(String words) {
    var parts = new ArrayList<String>();
    boolean open = false;
    for (String word : words.split(" ")) {
      if (word.isEmpty()) continue;
      boolean initial = word.length() == 1;
      if (initial && open) parts.set(parts.size() - 1, parts.getLast() + word);
      else parts.add(word);
      open = initial;
    }
    return parts;
  }

  private static String sorted(List<String> parts) {
    var sorted = new ArrayList<>(parts);
    sorted.sort(null);
    return String.join(" ", sorted);
  }
}
