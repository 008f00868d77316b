package cuttings.catalogue;

import cuttings.analysis.NameKeys;
import cuttings.review.Citation;
import cuttings.review.Critic;
import cuttings.review.Film;
import cuttings.review.FilmIdentity;
import cuttings.review.Identities;
import cuttings.review.PersonIdentity;
import cuttings.review.Review;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the films and people of an archive that a piece from elsewhere means, such as a draft. */
public final class Identifying {
  /** Decides where title, year and director leave several films, or contradict each other. */
  @FunctionalInterface
  public interface Doubt {
    /** The one of the films that a piece means; empty where that cannot be told. */
    Optional<FilmEntry> among(List<FilmEntry> films, Citation citation, Review piece)
        throws IOException;
  }

  private final Catalogue catalogue;
  private final Doubt doubt;

  public Identifying(Catalogue catalogue, Doubt doubt) {
    this.catalogue = catalogue;
    this.doubt = doubt;
  }

  /** The same piece with what it means in the archive. */
  public Review identified(Review piece) throws IOException {
    Review reviewed = piece.withIdentities(new Identities(films(piece), people(piece)));
    var meant = new FilmsMeant(catalogue, reviewed);
    Map<String, FilmIdentity> films = new HashMap<>(reviewed.identities().films());
    for (Citation citation : piece.cited()) {
      Optional<FilmEntry> film = meant.one(citation);
      if (film.isEmpty()) film = doubt.among(meant.of(citation), citation, reviewed);
      if (film.isEmpty()) film = bestKnown(meant.likeliest(citation));
      // a title alone does not tell that of all things the one film reviewed is meant
      film.or(() -> onlyOne(citation.film()).filter(only -> only.reviewed() == 0))
          .ifPresent(known -> films.putIfAbsent(citation.film().label(), identity(known)));
    }
    return piece.withIdentities(new Identities(films, reviewed.identities().people()));
  }

  /**
   * Of films that are as likely the one that most pieces speak of, else the oldest: whoever means a
   * remake says so.
   */
  private static Optional<FilmEntry> bestKnown(List<FilmEntry> films) {
    return films.stream()
        .max(
            Comparator.comparingInt((FilmEntry film) -> film.cited() + film.mentioned())
                .thenComparing(FilmEntry::year, Comparator.nullsFirst(Comparator.reverseOrder()))
                .thenComparing(FilmEntry::key));
  }

  private Map<String, FilmIdentity> films(Review piece) {
    Map<String, FilmIdentity> films = new HashMap<>();
    for (Film film : piece.films())
      onlyOne(film).ifPresent(known -> films.put(film.label(), identity(known)));
    return films;
  }

  /** The one film of a title that neither year nor director contradicts. */
  private Optional<FilmEntry> onlyOne(Film film) {
    List<FilmEntry> agreeing =
        Stream.concat(Stream.of(film.title()), film.otherTitles().stream())
            .flatMap(title -> catalogue.filmsCalled(title).stream())
            .distinct()
            .filter(FilmEntry::identified)
            .filter(known -> FilmsMeant.agree(known, film))
            .toList();
    List<FilmEntry> exact =
        agreeing.stream()
            .filter(known -> known.year() != null && known.year().equals(film.year()))
            .toList();
    List<FilmEntry> best = exact.isEmpty() ? agreeing : exact;
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  private static FilmIdentity identity(FilmEntry film) {
    return new FilmIdentity(
        film.key(), film.name(), film.year(), film.directors(), film.otherNames());
  }

  private Map<String, PersonIdentity> people(Review piece) {
    Map<String, PersonIdentity> people = new HashMap<>();
    Set<String> names = piece.peopleNamed();
    for (Critic critic : piece.imprint().critics()) names.add(critic.name());
    for (String name : names)
      person(name)
          .filter(person -> !person.name().equals(name))
          .ifPresent(person ->
              people.put(
                  name, new PersonIdentity(person.key(), person.name(), person.otherNames())));
    return people;
  }

  /** The person of a name in any spelling that is one name still. */
  private Optional<PersonEntry> person(String name) {
    Optional<PersonEntry> same = catalogue.personNamed(name);
    if (same.isPresent()) return same;
    String key = NameKeys.canonical(name);
    List<PersonEntry> called =
        catalogue.peopleCalled(name).stream()
            .filter(person ->
                Stream.concat(Stream.of(person.name()), person.otherNames().stream())
                    .anyMatch(other -> NameKeys.canonical(other).equals(key)))
            .toList();
    return called.stream().findFirst();
  }
}
