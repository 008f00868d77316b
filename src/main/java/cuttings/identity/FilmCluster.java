package cuttings.identity;

import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.review.Film;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The namings of what is one film, gathered one by one. */
final class FilmCluster {
  private static final int MOST_TITLES = 40;
  private static final int MOST_DIRECTORS = 6;

  /** Two namings contradict each other: another year, other directors. */
  static final int CONTRADICTION = -1;

  private final List<Naming> namings = new ArrayList<>();
  private final Set<String> directorKeys = new HashSet<>();
  private @Nullable Integer year;
  private @Nullable String chosen;

  void add(Naming naming) {
    namings.add(naming);
    directorKeys.addAll(directorKeys(naming.film()));
    if (year == null) year = naming.film().year();
  }

  void addAll(FilmCluster other) {
    other.namings.forEach(this::add);
  }

  List<Naming> namings() {
    return namings;
  }

  boolean reviewed() {
    return namings.stream().anyMatch(naming -> naming.reviewed() > 0);
  }

  /** Whether a piece of the archive names it, not an authority alone. */
  boolean inArchive() {
    return namings.stream().anyMatch(naming -> naming.pieces() > 0);
  }

  boolean established() {
    return namings.stream().anyMatch(Naming::established);
  }

  /** Whether one of its namings has this label, folded; a label may lack the year. */
  boolean labelled(String label) {
    String words = Folding.words(label);
    return namings.stream()
        .anyMatch(naming ->
            Folding.words(naming.film().label()).equals(words)
                || Folding.words(naming.film().title()).equals(words));
  }

  /**
   * How well a naming agrees: years may differ by one, as festivals and cinemas do; directors by
   * surname; {@link #CONTRADICTION} where they say that it is another film.
   */
  int agreement(Film film) {
    int agreement = 0;
    if (year != null && film.year() != null) {
      int apart = Math.abs(year - film.year());
      if (apart > 1) return CONTRADICTION;
      agreement += 3 - apart;
    }
    Set<String> others = directorKeys(film);
    if (!directorKeys.isEmpty() && !others.isEmpty()) {
      others.retainAll(directorKeys);
      if (others.isEmpty()) return CONTRADICTION;
      agreement += 3;
    }
    return namings.stream().anyMatch(naming -> sameTitle(naming.film(), film))
        ? agreement + 1
        : agreement;
  }

  private static boolean sameTitle(Film one, Film other) {
    return TitleKeys.canonical(one.title()).equals(TitleKeys.canonical(other.title()));
  }

  /** Whole names, and surnames, by which a page may call a director. */
  private static Set<String> directorKeys(Film film) {
    var keys = new HashSet<String>();
    for (String name : film.directors()) {
      keys.addAll(NameKeys.of(name).exact());
      String folded = Folding.words(name);
      keys.add("surname " + folded.substring(folded.lastIndexOf(' ') + 1));
    }
    return keys;
  }

  /** Lets an editor's label stand for it: {@code Se7en (1995)}. */
  void name(String label) {
    namings.stream()
        .filter(naming -> Folding.words(naming.film().label()).equals(Folding.words(label)))
        .findFirst()
        .ifPresent(naming -> chosen = naming.film().title());
  }

  /** What the order of keys goes by, so that runs repeat. */
  String order() {
    return Folding.words(title()) + "|" + year() + "|" + director();
  }

  /** The title by which it is known: an authority's, else that of most reviews, else of most. */
  String title() {
    if (chosen != null) return chosen;
    return namings.stream()
        .max(
            Comparator.comparing(Naming::established)
                .thenComparingInt(Naming::reviewed)
                .thenComparingInt(Naming::pieces)
                .thenComparing(naming -> naming.film().title(), Comparator.reverseOrder()))
        .map(naming -> naming.film().title())
        .orElse("");
  }

  /** The year that an authority gives, else that of most reviews, else of most pieces. */
  @Nullable Integer year() {
    Map<Integer, Integer> weights = new HashMap<>();
    for (Naming naming : namings)
      if (naming.film().year() != null)
        weights.merge(naming.film().year(), naming.weight(), Integer::sum);
    return weights.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** All other titles, each once. */
  List<String> otherTitles() {
    var titles = new LinkedHashMap<String, String>();
    namings.stream()
        .flatMap(naming ->
            Stream.concat(Stream.of(naming.film().title()), naming.film().otherTitles().stream()))
        .forEach(title -> titles.putIfAbsent(Folding.words(title), title));
    titles.remove(Folding.words(title()));
    return titles.values().stream().limit(MOST_TITLES).toList();
  }

  /** Its directors by full name, those of an authority or of most pieces first. */
  List<String> directors() {
    var weights = new LinkedHashMap<String, Integer>();
    var names = new HashMap<String, String>();
    for (Naming naming : namings)
      for (String name : naming.film().directors()) {
        if (!name.contains(" ") && named(name)) continue;
        String key = NameKeys.canonical(name);
        names.putIfAbsent(key, name);
        weights.merge(key, naming.weight(), Integer::sum);
      }
    int most = weights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return weights.entrySet().stream()
        // a name that few pieces give where most give another is a slip
        .filter(entry -> entry.getValue() * 4L >= most)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> names.getOrDefault(entry.getKey(), entry.getKey()))
        .limit(MOST_DIRECTORS)
        .toList();
  }

  /** Whether a surname is that of a director who is also named in full. */
  private boolean named(String surname) {
    String last = " " + Folding.words(surname);
    return namings.stream()
        .flatMap(naming -> naming.film().directors().stream())
        .anyMatch(name -> Folding.words(name).endsWith(last));
  }

  /** The first director named, for telling films of one title and year apart. */
  String director() {
    return namings.stream()
        .flatMap(naming -> naming.film().directors().stream())
        .findFirst()
        .orElse("");
  }
}
