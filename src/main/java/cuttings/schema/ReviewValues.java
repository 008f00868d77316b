package cuttings.schema;

import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.review.Citation;
import cuttings.review.Citation.Strength;
import cuttings.review.Critic;
import cuttings.review.Film;
import cuttings.review.FilmIdentity;
import cuttings.review.PersonIdentity;
import cuttings.review.PersonMention;
import cuttings.review.Review;
import cuttings.review.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values that the schema's fields take from a review. */
final class ReviewValues {
  /** The decades of all years a film can be of, the newest first. */
  static final List<String> DECADES =
      Stream.iterate(2190, decade -> decade >= 1800, decade -> decade - 10)
          .map(decade -> decade + "s")
          .toList();

  private ReviewValues() {}

  static <T> List<T> optional(@Nullable T value) {
    return value == null ? List.of() : List.of(value);
  }

  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Films under the labels that the whole archive has for them. */
  static List<String> labels(Review review, Collection<Film> films) {
    return films.stream().map(film -> label(review, film)).distinct().toList();
  }

  private static String label(Review review, Film film) {
    FilmIdentity meant = review.identities().films().get(film.label());
    return meant == null ? film.label() : meant.label();
  }

  /** The keys of the films meant; of one that the archive does not know none. */
  static List<String> filmIds(Review review, Collection<Film> films) {
    return films.stream()
        .map(film -> review.identities().films().get(film.label()))
        .filter(Objects::nonNull)
        .map(FilmIdentity::key)
        .distinct()
        .toList();
  }

  /** Films with the other titles under which the archive knows them. */
  static List<Film> reviewed(Review review) {
    return review.films().stream().map(film -> withOtherTitles(review, film)).toList();
  }

  private static Film withOtherTitles(Review review, Film film) {
    FilmIdentity meant = review.identities().films().get(film.label());
    if (meant == null) return film;
    var titles = new LinkedHashSet<>(film.otherTitles());
    titles.add(meant.title());
    titles.addAll(meant.otherTitles());
    titles.remove(film.title());
    return new Film(film.title(), film.year(), film.directors(), List.copyOf(titles));
  }

  /** People under their established names. */
  static List<String> established(Review review, Collection<String> names) {
    return names.stream().map(review::established).distinct().toList();
  }

  /** The keys of all spellings of these people. */
  static List<String> personKeys(Review review, Collection<String> names) {
    return nameKeys(spellings(review, names));
  }

  private static List<String> spellings(Review review, Collection<String> names) {
    var all = new LinkedHashSet<>(names);
    for (String name : names) {
      PersonIdentity meant = review.identities().people().get(name);
      if (meant == null) continue;
      all.add(meant.name());
      all.addAll(meant.otherNames());
    }
    return List.copyOf(all);
  }

  static List<Integer> years(List<Film> films) {
    return films.stream()
        .flatMap(film -> ReviewValues.<Integer>optional(film.year()).stream())
        .distinct()
        .toList();
  }

  /** The decades of the films' years: "1990s". */
  static List<String> decades(List<Film> films) {
    return years(films).stream().map(year -> year / 10 * 10 + "s").distinct().toList();
  }

  static List<String> exactKeys(Collection<Film> films) {
    return keys(films, TitleKeys::exact);
  }

  static List<String> subtitleKeys(Collection<Film> films) {
    return keys(films, TitleKeys::subtitle);
  }

  static List<String> weakKeys(Collection<Film> films) {
    return keys(films, TitleKeys::weak);
  }

  static List<String> partialKeys(Collection<Film> films) {
    return keys(films, TitleKeys::partial);
  }

  private static List<String> keys(
      Collection<Film> films, Function<TitleKeys, Collection<String>> part) {
    return films.stream()
        .flatMap(ReviewValues::titles)
        .flatMap(title -> part.apply(TitleKeys.of(title)).stream())
        .distinct()
        .toList();
  }

  private static Stream<String> titles(Film film) {
    return Stream.concat(Stream.of(film.title()), film.otherTitles().stream());
  }

  static List<String> foldedTitles(Collection<Film> films) {
    return films.stream().flatMap(ReviewValues::titles).map(Folding::words).toList();
  }

  static List<String> allTitles(Review review) {
    return review.films().stream().flatMap(ReviewValues::titles).toList();
  }

  static List<String> directors(Review review) {
    var names = new LinkedHashSet<>(review.credited(Role.DIRECTOR));
    for (Film film : review.films()) names.addAll(film.directors());
    return List.copyOf(names);
  }

  static List<String> crew(Review review) {
    return review.credited(
        Role.WRITER, Role.PRODUCER, Role.CINEMATOGRAPHER, Role.EDITOR, Role.COMPOSER);
  }

  static List<String> credited(Review review) {
    var names = new LinkedHashSet<>(directors(review));
    names.addAll(review.credited(Role.values()));
    return List.copyOf(names);
  }

  static List<String> surnames(Collection<String> names) {
    return names.stream().flatMap(name -> NameKeys.surnames(name).stream()).distinct().toList();
  }

  /** The surnames of those who made the film and of those who write of it. */
  static List<String> makersAndCritics(Review review) {
    var names = new LinkedHashSet<>(credited(review));
    names.addAll(critics(review));
    return surnames(names);
  }

  static List<String> critics(Review review) {
    return review.imprint().critics().stream().map(Critic::name).toList();
  }

  static List<String> nameKeys(Collection<String> names) {
    return names.stream().flatMap(name -> NameKeys.of(name).exact().stream()).distinct().toList();
  }

  static List<String> weakNameKeys(Collection<String> names) {
    return names.stream().flatMap(name -> NameKeys.of(name).weak().stream()).distinct().toList();
  }

  /** Each name twice where it has a hyphen: "bong joon ho" and "bong joonho". */
  static List<String> foldedNames(Collection<String> names) {
    return names.stream().flatMap(name -> NameKeys.forms(name).stream()).distinct().toList();
  }

  static List<Film> cited(Review review) {
    return films(review, Strength.CITED);
  }

  static List<Film> otherFilms(Review review) {
    return review.cited().stream().map(Citation::film).toList();
  }

  static List<Film> mentioned(Review review) {
    return films(review, Strength.MENTIONED);
  }

  private static List<Film> films(Review review, Strength strength) {
    return review.cited().stream()
        .filter(citation -> citation.strength() == strength)
        .map(Citation::film)
        .toList();
  }

  static List<String> otherFilmWeakKeys(Review review) {
    return weakKeys(otherFilms(review));
  }

  static List<String> mentionedPeople(Review review) {
    return review.people().stream().map(PersonMention::name).toList();
  }

  /** Credited people, and those that the context shows to be persons; capitals alone are unsure. */
  static List<String> facetPeople(Review review) {
    var names = new LinkedHashSet<>(credited(review));
    for (PersonMention person : review.people())
      if (person.tier() != PersonMention.Tier.CAPITALISED) names.add(person.name());
    return List.copyOf(names);
  }

  /** Films named in the headline or the first paragraph, other than the one reviewed. */
  static List<Film> aboutFilms(Review review) {
    var films = new ArrayList<Film>();
    for (Citation citation : review.cited())
      if (citation.spans().stream().anyMatch(span -> span.block() == 0)) films.add(citation.film());
    return films;
  }

  static List<String> knownFilms(Review review) {
    return review.identities().films().values().stream()
        .map(KnownValues::film)
        .distinct()
        .sorted()
        .toList();
  }

  static List<String> knownPeople(Review review) {
    return review.identities().people().values().stream()
        .map(KnownValues::person)
        .distinct()
        .sorted()
        .toList();
  }

  static List<String> aboutPeople(Review review) {
    String headline = " " + Folding.words(review.headline()) + " ";
    return review.people().stream()
        .filter(person ->
            person.spans().stream().anyMatch(span -> span.block() == 0)
                || headline.contains(" " + Folding.words(person.name()) + " "))
        .map(PersonMention::name)
        .toList();
  }

  static List<Long> publishedDay(Review review) {
    var day = review.imprint().published();
    return day == null ? List.of() : List.of(day.toEpochDay());
  }

  static List<Double> ratingFraction(Review review) {
    var rating = review.particulars().rating();
    return rating == null ? List.of() : optional(rating.fraction());
  }

  static List<String> ratingBand(Review review) {
    return ratingFraction(review).stream().map(RatingBand::of).toList();
  }

  static List<String> platform(Review review) {
    var release = review.particulars().release();
    return release == null ? List.of() : optional(release.platform());
  }
}
