package cuttings.catalogue;

import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.review.Citation;
import cuttings.review.Film;
import cuttings.review.FilmIdentity;
import cuttings.review.Review;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reviewed films that a piece may mean by a title it cites, by what else the piece says: the
 * year, the director, whom it names, and that it can hardly know films made after it.
 */
public final class FilmsMeant {
  private static final int CONTRADICTED = -1;

  private final Catalogue catalogue;
  private final Review piece;
  private final Set<String> names;
  private final @Nullable Integer latest;
  private final @Nullable Integer published;

  /** Of one piece. */
  public FilmsMeant(Catalogue catalogue, Review piece) {
    this.catalogue = catalogue;
    this.piece = piece;
    this.names = piece.peopleNamed().stream().map(NameKeys::canonical).collect(Collectors.toSet());
    this.latest =
        piece.films().stream()
            .map(Film::year)
            .filter(year -> year != null)
            .max(Comparator.naturalOrder())
            .orElse(null);
    this.published = year(piece.imprint().published());
  }

  private static @Nullable Integer year(@Nullable LocalDate day) {
    return day == null ? null : day.getYear();
  }

  /** The film that the archive has found to be meant, where it reviews that one. */
  public Optional<FilmEntry> identified(Film cited) {
    FilmIdentity known = piece.identities().films().get(cited.label());
    return known == null
        ? Optional.empty()
        : catalogue.film(known.key()).filter(film -> film.reviewed() > 0);
  }

  /**
   * The reviewed films that may be meant, the likeliest first; the one identified alone, where
   * there is one. A film whose year is another is none of them, nor one the piece itself reviews.
   */
  public List<FilmEntry> of(Citation citation) {
    Optional<FilmEntry> identified = identified(citation.film());
    if (identified.isPresent()) return List.of(identified.get());
    Set<String> own = own();
    return catalogue.filmsCalled(citation.film().title()).stream()
        .filter(film -> film.reviewed() > 0 && !own.contains(film.key()))
        .filter(film -> exactly(film, citation.film()) && likelihood(film, citation) >= 0)
        .sorted(Comparator.<FilmEntry>comparingInt(film -> likelihood(film, citation)).reversed())
        .toList();
  }

  /** The one film meant, where one is likelier than all others and no director is another. */
  public Optional<FilmEntry> one(Citation citation) {
    List<FilmEntry> films = likeliest(citation);
    return films.size() == 1 ? Optional.of(films.getFirst()) : Optional.empty();
  }

  /** The films that may be meant and are as likely as the likeliest. */
  public List<FilmEntry> likeliest(Citation citation) {
    Optional<FilmEntry> identified = identified(citation.film());
    if (identified.isPresent()) return List.of(identified.get());
    List<FilmEntry> films =
        of(citation).stream().filter(film -> !otherDirector(film, citation.film())).toList();
    return films.stream()
        .filter(film -> likelihood(film, citation) == likelihood(films.getFirst(), citation))
        .toList();
  }

  private Set<String> own() {
    var keys = new HashSet<String>();
    for (Film film : piece.films()) {
      FilmIdentity known = piece.identities().films().get(film.label());
      if (known != null) keys.add(known.key());
    }
    return keys;
  }

  /** By a title itself, not by numerals or by how words are joined. */
  private static boolean exactly(FilmEntry film, Film cited) {
    Set<String> wanted = TitleKeys.exactOf(cited.title());
    return Stream.concat(Stream.of(film.name()), film.otherNames().stream())
        .anyMatch(title -> TitleKeys.exactOf(title).stream().anyMatch(wanted::contains));
  }

  private int likelihood(FilmEntry film, Citation citation) {
    Film cited = citation.film();
    int likelihood = 0;
    if (published != null && film.year() != null && film.year() > published) return CONTRADICTED;
    if (cited.year() != null && film.year() != null) {
      if (Math.abs(cited.year() - film.year()) > 1) return CONTRADICTED;
      likelihood += 4;
    }
    if (agrees(film.directors(), cited.directors())) likelihood += 4;
    if (film.directors().stream().map(NameKeys::canonical).anyMatch(names::contains))
      likelihood += 2;
    // a piece speaks of films made before the one it is on
    if (latest != null && film.year() != null && film.year() <= latest) likelihood += 1;
    return likelihood;
  }

  /** Whether neither the year, give or take one, nor the director says that it is another film. */
  public static boolean agree(FilmEntry film, Film named) {
    boolean years =
        named.year() == null || film.year() == null || Math.abs(named.year() - film.year()) <= 1;
    return years && !otherDirector(film, named);
  }

  private static boolean otherDirector(FilmEntry film, Film cited) {
    return !cited.directors().isEmpty()
        && !film.directors().isEmpty()
        && !agrees(film.directors(), cited.directors());
  }

  /** By the whole name or the surname alone. */
  private static boolean agrees(List<String> directors, List<String> others) {
    Set<String> wanted = directors.stream().flatMap(FilmsMeant::forms).collect(Collectors.toSet());
    return others.stream().flatMap(FilmsMeant::forms).anyMatch(wanted::contains);
  }

  private static Stream<String> forms(String name) {
    String words = NameKeys.words(name);
    return Stream.of(NameKeys.canonical(name), words.substring(words.lastIndexOf(' ') + 1));
  }
}
