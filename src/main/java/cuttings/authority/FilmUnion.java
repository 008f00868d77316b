package cuttings.authority;

import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two lists of films made one. Where a film of one list may be several of the other, as a "Home"
 * without year or director may be any "Home", it stays by itself.
 */
final class FilmUnion {
  private final List<KnownFilm> films;
  private final Map<String, List<Integer>> byTitle = new HashMap<>();

  private FilmUnion(List<KnownFilm> films) {
    this.films = new ArrayList<>(films);
  }

  static List<KnownFilm> of(List<KnownFilm> some, List<KnownFilm> others) {
    if (some.isEmpty() || others.isEmpty()) return some.isEmpty() ? others : some;
    var union = new FilmUnion(some);
    for (int i = 0; i < some.size(); i++)
      union.byTitle.computeIfAbsent(key(some.get(i)), _ -> new ArrayList<>()).add(i);
    union.add(others);
    return union.films;
  }

  private void add(List<KnownFilm> others) {
    List<List<Integer>> meant = others.stream().map(this::same).toList();
    int[] claims = new int[films.size()];
    for (List<Integer> each : meant) for (int i : each) claims[i]++;
    for (int i = 0; i < others.size(); i++) {
      List<Integer> same = meant.get(i);
      if (same.size() == 1 && claims[same.getFirst()] == 1)
        films.set(same.getFirst(), union(films.get(same.getFirst()), others.get(i)));
      else films.add(others.get(i));
    }
  }

  private List<Integer> same(KnownFilm film) {
    return byTitle.getOrDefault(key(film), List.of()).stream()
        .filter(i -> agree(films.get(i), film))
        .toList();
  }

  /** The shortest of its keys, without an article before or behind. */
  private static String key(KnownFilm film) {
    return TitleKeys.exactOf(film.title()).stream()
        .min(Comparator.comparingInt(String::length))
        .orElse(film.title());
  }

  private static boolean agree(KnownFilm one, KnownFilm other) {
    boolean years =
        one.year() == null || other.year() == null || Objects.equals(one.year(), other.year());
    return years && directorsAgree(one.directors(), other.directors());
  }

  private static boolean directorsAgree(List<String> some, List<String> others) {
    if (some.isEmpty() || others.isEmpty()) return true;
    Set<String> names = new HashSet<>();
    for (String name : some) names.add(NameKeys.canonical(name));
    return others.stream().map(NameKeys::canonical).anyMatch(names::contains);
  }

  private static KnownFilm union(KnownFilm one, KnownFilm other) {
    @Nullable Integer year = one.year() == null ? other.year() : one.year();
    var directors = Spellings.of(one.directors(), NameKeys::canonical).add(other.directors());
    var titles =
        Spellings.of(one.otherTitles(), Spellings::ofTitle)
            .add(List.of(other.title()))
            .add(other.otherTitles());
    return new KnownFilm(one.title(), year, directors.all(), titles.without(one.title()));
  }
}
