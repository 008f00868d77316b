package cuttings.schema;

import cuttings.review.FilmIdentity;
import cuttings.review.PersonIdentity;
import cuttings.review.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Films, people and headlines as values of keyword fields, so that listing the terms of a field
 * gives all that the archive knows, on any engine.
 *
 * <p>The parts of a value are kept apart by the unit separator of ASCII, lists by its record
 * separator; in a title or a name neither means anything, and both are left out.
 */
public final class KnownValues {
  private static final String UNIT = "\u001f";
  private static final String RECORD = "\u001e";

  /** Longer values are no keywords to an engine. */
  private static final int LONGEST_HEADLINE = 300;

  private KnownValues() {}

  /**
   * The headline of one piece.
   *
   * @param day null where the piece has no date
   */
  public record Headline(String id, String text, @Nullable LocalDate day) {}

  /** A film as a value of {@link ReviewSchema#FILM_KNOWN}. */
  public static String film(FilmIdentity film) {
    String year = film.year() == null ? "" : Integer.toString(film.year());
    return units(
        film.key(), plain(film.title()), year, list(film.directors()), list(film.otherTitles()));
  }

  /** A person as a value of {@link ReviewSchema#PERSON_KNOWN}. */
  public static String person(PersonIdentity person) {
    return units(person.key(), plain(person.name()), list(person.otherNames()));
  }

  static String headline(Review review) {
    String text = review.headline();
    if (text.length() > LONGEST_HEADLINE) text = text.substring(0, LONGEST_HEADLINE);
    LocalDate day = review.imprint().published();
    return units(review.id().value(), plain(text), day == null ? "" : day.toString());
  }

  /** Reads a value of {@link ReviewSchema#FILM_KNOWN}. */
  public static FilmIdentity readFilm(String value) {
    String[] parts = parts(value, 5);
    Integer year = parts[2].isEmpty() ? null : Integer.valueOf(parts[2]);
    return new FilmIdentity(parts[0], parts[1], year, list(parts[3]), list(parts[4]));
  }

  /** Reads a value of {@link ReviewSchema#PERSON_KNOWN}. */
  public static PersonIdentity readPerson(String value) {
    String[] parts = parts(value, 3);
    return new PersonIdentity(parts[0], parts[1], list(parts[2]));
  }

  /** Reads a value of {@link ReviewSchema#HEADLINE_KNOWN}. */
  public static Headline readHeadline(String value) {
    String[] parts = parts(value, 3);
    return new Headline(parts[0], parts[1], parts[2].isEmpty() ? null : LocalDate.parse(parts[2]));
  }

  private static String[] parts(String value, int wanted) {
    String[] parts = value.split(UNIT, -1);
    if (parts.length != wanted)
      throw new IllegalArgumentException(
          "a value of %d parts instead of %d".formatted(parts.length, wanted));
    return parts;
  }

  private static String units(String... parts) {
    return String.join(UNIT, parts);
  }

  private static String list(List<String> values) {
    return values.stream().map(KnownValues::plain).collect(Collectors.joining(RECORD));
  }

  private static String plain(String text) {
    return text.replace(UNIT, "").replace(RECORD, "");
  }

  private static List<String> list(String values) {
    return values.isEmpty() ? List.of() : List.of(values.split(RECORD));
  }
}
