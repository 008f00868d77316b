package cuttings.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A film of IMDb while its tables are read. */
final class KeptFilm {
  private static final int OTHER_TITLES = 40;

  private final String title;
  private final @Nullable Integer year;

  /** By folded form, so each once; those the archive has apart, for they must not be cut off. */
  private final Map<String, String> wanted = new LinkedHashMap<>();

  private final Map<String, String> others = new LinkedHashMap<>();
  private final List<Integer> directors = new ArrayList<>();
  private final Set<String> directorNames = new LinkedHashSet<>();

  KeptFilm(String title, @Nullable Integer year) {
    this.title = title;
    this.year = year;
  }

  void addTitle(String other, boolean isWanted) {
    Map<String, String> titles = isWanted ? wanted : others;
    if (titles.size() <= OTHER_TITLES) titles.putIfAbsent(Spellings.ofTitle(other), other);
  }

  void addDirector(int id) {
    directors.add(id);
  }

  void addDirector(String name) {
    if (!name.isEmpty()) directorNames.add(name);
  }

  /**
   * @param names of people by the figures of their identifiers; null where unknown
   */
  KnownFilm known(IntFunction<@Nullable String> names) {
    for (int id : directors) {
      String name = names.apply(id);
      if (name != null) addDirector(name);
    }
    List<String> titles =
        Spellings.of(wanted.values(), Spellings::ofTitle).add(others.values()).without(title);
    return new KnownFilm(
        title, year, List.copyOf(directorNames), titles.stream().limit(OTHER_TITLES).toList());
  }
}
