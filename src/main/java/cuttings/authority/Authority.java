package cuttings.authority;

import cuttings.analysis.NameKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The films and people that exist, each with the other names it goes by. */
public record Authority(List<KnownFilm> films, List<KnownPerson> people) {
  /** Knows nothing. */
  public static final Authority EMPTY = new Authority(List.of(), List.of());

  public Authority {
    films = List.copyOf(films);
    people = List.copyOf(people);
  }

  /**
   * Both together. A person of one name is one person. A film of one title is one film where year
   * and directors do not speak against it, and where no third film might be meant as well: rather
   * twice the same film than two films made one. What stands here goes before what the other says.
   */
  public Authority plus(Authority other) {
    if (other.films.isEmpty() && other.people.isEmpty()) return this;
    return new Authority(FilmUnion.of(films, other.films), union(people, other.people));
  }

  private static List<KnownPerson> union(List<KnownPerson> some, List<KnownPerson> others) {
    Map<String, KnownPerson> byName = new LinkedHashMap<>();
    Stream.concat(some.stream(), others.stream())
        .forEach(
            person -> byName.merge(NameKeys.canonical(person.name()), person, Authority::union));
    return new ArrayList<>(byName.values());
  }

  private static KnownPerson union(KnownPerson one, KnownPerson other) {
    var names =
        Spellings.of(one.otherNames(), NameKeys::canonical)
            .add(other.otherNames())
            .without(one.name());
    return new KnownPerson(one.name(), names);
  }
}
