package cuttings.identity;

import cuttings.analysis.Folding;
import cuttings.analysis.TitleKeys;
import cuttings.review.Film;
import cuttings.review.FilmIdentity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All films that an archive names, each under one key.
 *
 * <p>Two namings are one film where a title key is equal and neither year (within one) nor director
 * says otherwise; so remakes stay apart. A title alone is the one film that has it, and nobody's
 * where several do.
 */
public final class Filmography {
  private final Map<String, FilmCluster> byNaming = new HashMap<>();
  private final Map<String, Set<FilmCluster>> byKey = new HashMap<>();
  private final Map<String, Set<FilmCluster>> byFirstWord = new HashMap<>();
  private final Map<FilmCluster, FilmIdentity> identities = new LinkedHashMap<>();
  private final Pairs apart;

  private Filmography(Pairs apart) {
    this.apart = apart;
  }

  /**
   * Decides which namings are one film.
   *
   * @param merged lists of labels that an editor says are one film, its established one first
   * @param apart lists of labels that are never one film
   */
  static Filmography of(List<Naming> namings, List<List<String>> merged, List<List<String>> apart) {
    var films = new Filmography(Pairs.of(apart));
    List<Naming> ordered =
        namings.stream()
            .sorted(
                Comparator.comparing((Naming naming) -> !naming.established())
                    .thenComparing(naming -> naming.reviewed() == 0)
                    .thenComparing(Comparator.comparingInt(Naming::informed).reversed())
                    .thenComparing(Comparator.comparingInt(Naming::pieces).reversed())
                    .thenComparing(naming -> Naming.id(naming.film())))
            .toList();
    ordered.forEach(films::add);
    merged.forEach(films::merge);
    films.name();
    return films;
  }

  private void add(Naming naming) {
    Set<String> keys = keys(naming.film());
    Set<FilmCluster> sharing = sharing(keys);
    Optional<FilmCluster> match = match(naming.film(), sharing);
    // a bare title that fits several films is none of them, and no film of its own
    if (match.isEmpty() && naming.informed() == 0 && !sharing.isEmpty()) return;
    FilmCluster cluster =
        match.filter(found -> !parted(found, naming.film())).orElseGet(FilmCluster::new);
    cluster.add(naming);
    byNaming.put(Naming.id(naming.film()), cluster);
    index(naming.film(), keys, cluster);
  }

  private boolean parted(FilmCluster cluster, Film film) {
    return cluster.namings().stream()
        .anyMatch(naming -> apart.hold(naming.film().label(), film.label()));
  }

  private void index(Film film, Set<String> keys, FilmCluster cluster) {
    for (String key : keys) byKey.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(cluster);
    if (film.title().contains(": "))
      byFirstWord.computeIfAbsent(firstWord(film), _ -> new LinkedHashSet<>()).add(cluster);
  }

  private static Set<String> keys(Film film) {
    var keys = new LinkedHashSet<String>();
    Stream.concat(Stream.of(film.title()), film.otherTitles().stream())
        .forEach(title -> keys.addAll(TitleKeys.exactOf(title)));
    return keys;
  }

  private static String firstWord(Film film) {
    return TitleKeys.canonical(film.title()).split(" ")[0];
  }

  /** The one film that agrees best; none where two agree equally. */
  private Optional<FilmCluster> match(Film film, Set<FilmCluster> found) {
    if (found.isEmpty()) return best(abbreviated(film), film);
    // of films of one title, those that pieces name before those that only an authority lists
    var named = new LinkedHashSet<>(found);
    named.removeIf(cluster -> !cluster.inArchive());
    Optional<FilmCluster> own = best(named, film);
    return own.isPresent() ? own : best(found, film);
  }

  private Set<FilmCluster> sharing(Set<String> keys) {
    var found = new LinkedHashSet<FilmCluster>();
    for (String key : keys) found.addAll(byKey.getOrDefault(key, Set.of()));
    return found;
  }

  private static Optional<FilmCluster> best(Set<FilmCluster> clusters, Film film) {
    int most = FilmCluster.CONTRADICTION;
    FilmCluster best = null;
    for (FilmCluster cluster : clusters) {
      int agreement = cluster.agreement(film);
      if (agreement == most) best = null;
      if (agreement > most) best = cluster;
      most = Math.max(most, agreement);
    }
    return Optional.ofNullable(best);
  }

  /**
   * Films whose long title this one shortens: {@code Last Take: The Story of Halyna} has the first
   * and the last word of {@code Last Take: Rust and the Story of Halyna} and the others in order.
   */
  private Set<FilmCluster> abbreviated(Film film) {
    String said = TitleKeys.canonical(film.title());
    var found = new HashSet<FilmCluster>();
    if (said.split(" ").length < 3) return found;
    for (FilmCluster cluster : byFirstWord.getOrDefault(firstWord(film), Set.of()))
      for (Naming naming : cluster.namings())
        if (shortens(said, TitleKeys.canonical(naming.film().title()))) found.add(cluster);
    return found;
  }

  private static boolean shortens(String said, String title) {
    String[] words = said.split(" ");
    String[] whole = title.split(" ");
    if (words.length >= whole.length || !words[words.length - 1].equals(whole[whole.length - 1]))
      return false;
    int at = 0;
    for (String word : whole) if (at < words.length && words[at].equals(word)) at++;
    return at == words.length;
  }

  private void merge(List<String> labels) {
    FilmCluster first = null;
    for (FilmCluster cluster : new LinkedHashSet<>(byNaming.values())) {
      if (labels.stream().noneMatch(cluster::labelled)) continue;
      if (first == null) {
        first = cluster;
        continue;
      }
      first.addAll(cluster);
      FilmCluster kept = first;
      for (Naming naming : cluster.namings()) {
        byNaming.put(Naming.id(naming.film()), kept);
        index(naming.film(), keys(naming.film()), kept);
      }
      byKey.values().forEach(clusters -> clusters.remove(cluster));
      byFirstWord.values().forEach(clusters -> clusters.remove(cluster));
    }
    if (first != null) first.name(labels.getFirst());
  }

  /** Gives each film its key, the same in every run over the same archive. */
  private void name() {
    var taken = new HashSet<String>();
    var ordered = new TreeMap<String, List<FilmCluster>>();
    for (FilmCluster cluster : new LinkedHashSet<>(byNaming.values()))
      ordered.computeIfAbsent(cluster.order(), _ -> new ArrayList<>()).add(cluster);
    ordered.values().stream()
        .flatMap(List::stream)
        .forEach(cluster ->
            identities.put(
                cluster,
                new FilmIdentity(
                    key(cluster, taken),
                    cluster.title(),
                    cluster.year(),
                    cluster.directors(),
                    cluster.otherTitles())));
  }

  private static String key(FilmCluster cluster, Set<String> taken) {
    String title = Slugs.of(cluster.title());
    String year = cluster.year() == null ? "" : "-" + cluster.year();
    var tries = new ArrayList<>(List.of(title + year));
    if (!cluster.director().isEmpty()) tries.add(title + year + "-" + Slugs.of(cluster.director()));
    for (String key : tries) if (taken.add(key)) return key;
    for (int number = 2; ; number++)
      if (taken.add(title + year + "-" + number)) return title + year + "-" + number;
  }

  /** The film that a piece names so; empty where the name fits several, or none. */
  public Optional<FilmIdentity> meant(Film film) {
    FilmCluster known = byNaming.get(Naming.id(film));
    return Optional.ofNullable(known)
        .or(() -> match(film, sharing(keys(film))))
        .map(identities::get);
  }

  /** Whether a piece of the archive names a film so, with its year or without. */
  public boolean names(String label) {
    return identities.keySet().stream()
        .anyMatch(cluster -> cluster.inArchive() && cluster.labelled(label));
  }

  /** Whether a film that the archive reviews, or an authority lists, has this canonical title. */
  public boolean hasTitle(String key) {
    return byKey.getOrDefault(key, Set.of()).stream()
        .anyMatch(cluster -> cluster.reviewed() || cluster.established());
  }

  /** All films that pieces of the archive name, in the order of their keys. */
  public List<FilmIdentity> films() {
    return identities.entrySet().stream()
        .filter(entry -> entry.getKey().inArchive())
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparing(FilmIdentity::key))
        .toList();
  }

  /** Pairs of labels that must not become one film. */
  private record Pairs(Set<String> pairs) {
    static Pairs of(List<List<String>> apart) {
      var pairs = new HashSet<String>();
      for (List<String> labels : apart)
        for (String one : labels) for (String other : labels) pairs.add(pair(one, other));
      return new Pairs(pairs);
    }

    boolean hold(String one, String other) {
      String first = Folding.words(one);
      return !first.equals(Folding.words(other)) && pairs.contains(pair(one, other));
    }

    private static String pair(String one, String other) {
      return Folding.words(one) + "|" + Folding.words(other);
    }
  }
}
