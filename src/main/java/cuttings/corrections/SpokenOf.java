package cuttings.corrections;

import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.review.Citation;
import cuttings.review.Film;
import cuttings.review.PersonMention;
import cuttings.review.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Other films and people of a page set by hand, at the places where they were found before. */
final class SpokenOf {
  private static final Comparator<List<Span>> BY_FIRST_MENTION =
      Comparator.comparing(
          (List<Span> spans) -> spans.isEmpty() ? null : spans.getFirst(),
          Comparator.nullsLast(Comparator.comparingInt(Span::block).thenComparingInt(Span::start)));

  private SpokenOf() {}

  /**
   * The films a page speaks of once those of one strength are set.
   *
   * @param found on the page, with their places
   * @param now where those of the other strength are taken from, unless they are set here
   */
  static List<Citation> films(
      List<Citation> found, List<Citation> now, Setting.Cited set, String place) {
    var films = new ArrayList<Citation>();
    for (Film film : set.films()) films.add(citation(film, set.strength(), of(film, found), place));
    for (Citation other : now) {
      boolean here = set.films().stream().anyMatch(film -> same(film, other.film()));
      if (other.strength() != set.strength() && !here) films.add(other);
    }
    films.sort(Comparator.comparing(Citation::spans, BY_FIRST_MENTION));
    return films;
  }

  private static Citation citation(
      Film film, Citation.Strength strength, Optional<Citation> before, String place) {
    List<Span> spans = before.map(Citation::spans).orElse(List.of());
    boolean sameMakers =
        before.filter(known -> known.film().directors().equals(film.directors())).isPresent();
    String from = film.directors().isEmpty() ? null : place;
    return new Citation(
        film, strength, spans, sameMakers ? before.orElseThrow().directorsFrom() : from);
  }

  /** Of two films of one title, that of the year asked for. */
  private static Optional<Citation> of(Film film, List<Citation> found) {
    return found.stream()
        .filter(known -> same(film, known.film()))
        .findFirst()
        .or(() -> found.stream().filter(known -> sameTitle(film, known.film())).findFirst());
  }

  private static boolean same(Film a, Film b) {
    boolean apart = a.year() != null && b.year() != null && !a.year().equals(b.year());
    return sameTitle(a, b) && !apart;
  }

  private static boolean sameTitle(Film a, Film b) {
    return TitleKeys.canonical(a.title()).equals(TitleKeys.canonical(b.title()));
  }

  /** The people of a page; whom an editor names is no guess. */
  static List<PersonMention> people(List<PersonMention> found, List<String> names) {
    var people = new ArrayList<PersonMention>();
    for (String name : names) people.add(person(name, found));
    people.sort(Comparator.comparing(PersonMention::spans, BY_FIRST_MENTION));
    return people;
  }

  private static PersonMention person(String name, List<PersonMention> found) {
    String key = NameKeys.canonical(name);
    for (PersonMention known : found)
      if (NameKeys.canonical(known.name()).equals(key))
        return new PersonMention(name, sure(known.tier()), known.spans());
    return new PersonMention(name, PersonMention.Tier.CONTEXTUAL, List.of());
  }

  private static PersonMention.Tier sure(PersonMention.Tier tier) {
    return switch (tier) {
      case CREDITED -> PersonMention.Tier.CREDITED;
      case CONTEXTUAL, CAPITALISED -> PersonMention.Tier.CONTEXTUAL;
    };
  }
}
