package cuttings.pages;

import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.catalogue.Catalogue;
import cuttings.catalogue.Entry;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Films or people as a library files them: titles without their article, people by the last word of
 * their name, under a letter each.
 *
 * @param byLetter {@code a} to {@code z}, {@code 0} for figures and {@code other} for all else
 */
record Shelf(TreeMap<String, List<Entry>> byLetter) {
  static final String FIGURES = "0";
  static final String OTHER = "other";

  /** What can be looked through. */
  enum Kind {
    FILMS,
    PEOPLE,
    CRITICS
  }

  private record Filed(String key, Entry entry) {}

  static Shelf of(Catalogue catalogue, Kind kind) {
    return switch (kind) {
      case FILMS ->
          filed(catalogue.films(), film -> film.reviewed() > 0, film -> title(film.name()));
      case PEOPLE -> filed(catalogue.people(), Shelf::isMaker, person -> surname(person.name()));
      case CRITICS ->
          filed(
              catalogue.people(), person -> person.written() > 0, person -> surname(person.name()));
    };
  }

  private static boolean isMaker(PersonEntry person) {
    return person.directed() + person.acted() + person.crew() > 0;
  }

  private static <T extends Entry> Shelf filed(
      List<T> entries, Predicate<T> wanted, Function<T, String> key) {
    return new Shelf(
        entries.stream()
            .filter(wanted)
            .map(entry -> new Filed(key.apply(entry), entry))
            .sorted(Comparator.comparing(Filed::key).thenComparing(filed -> filed.entry().label()))
            .collect(
                Collectors.groupingBy(
                    filed -> letter(filed.key()),
                    TreeMap::new,
                    Collectors.mapping(Filed::entry, Collectors.toList()))));
  }

  private static String title(String name) {
    return TitleKeys.canonical(name);
  }

  /** The surname first, and with it all that stands before. */
  private static String surname(String name) {
    String words = NameKeys.words(name);
    int last = words.lastIndexOf(' ');
    return last < 0 ? words : words.substring(last + 1) + " " + words.substring(0, last);
  }

  private static String letter(String key) {
    if (key.isEmpty()) return OTHER;
    char first = key.charAt(0);
    if (first >= 'a' && first <= 'z') return String.valueOf(first);
    return Character.isDigit(first) ? FIGURES : OTHER;
  }

  /** How a letter is written. */
  static String label(String letter) {
    return switch (letter) {
      case FIGURES -> "0–9";
      case OTHER -> "Others";
      default -> letter.toUpperCase(Locale.ROOT);
    };
  }

  /** Every letter of the alphabet, and the others where they have anything. */
  List<String> letters() {
    return Stream.concat(
            Stream.concat(
                Stream.of(FIGURES).filter(byLetter::containsKey),
                "abcdefghijklmnopqrstuvwxyz".chars().mapToObj(Character::toString)),
            Stream.of(OTHER).filter(byLetter::containsKey))
        .toList();
  }

  List<Entry> under(String letter) {
    return byLetter.getOrDefault(letter, List.of());
  }

  List<Entry> all() {
    return letters().stream().map(this::under).flatMap(List::stream).toList();
  }

  int size() {
    return byLetter.values().stream().mapToInt(List::size).sum();
  }

  static String detail(Entry entry, Kind kind) {
    return switch (entry) {
      case FilmEntry film -> String.join(", ", film.directors());
      case PersonEntry person ->
          kind == Kind.CRITICS
              ? Numbers.pieces(person.written())
              : String.join(
                  ", ",
                  person.callings().stream().filter(calling -> !calling.equals("critic")).toList());
    };
  }
}
