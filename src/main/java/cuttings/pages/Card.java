package cuttings.pages;

import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * A film or a person that a query names, in short.
 *
 * @param kind {@code Film}, {@code Director} ...
 * @param makers the directors of a film
 * @param otherNames other titles or names
 * @param covered in how many pieces, in words
 * @param leads the reviews of a film, the films of a director
 */
public record Card(
    String kind,
    Link name,
    List<Link> makers,
    List<String> otherNames,
    String covered,
    List<Link> leads) {
  private static final int MOST_LEADS = 3;

  public Card {
    makers = List.copyOf(makers);
    otherNames = List.copyOf(otherNames);
    leads = List.copyOf(leads);
  }

  static Card of(cuttings.coverage.Card card, Links links) {
    return switch (card) {
      case cuttings.coverage.Card.OfFilm film -> film(film, links);
      case cuttings.coverage.Card.OfPerson person -> person(person);
    };
  }

  private static Card film(cuttings.coverage.Card.OfFilm card, Links links) {
    FilmEntry film = card.entry();
    return new Card(
        "Film",
        Links.to(film),
        makers(film, links),
        film.otherNames(),
        covered(film),
        card.reviews().stream()
            .limit(MOST_LEADS)
            .map(review -> Link.of(Piece.headline(review), Address.ofReview(review.id().value())))
            .toList());
  }

  static List<Link> makers(FilmEntry film, Links links) {
    return film.directors().stream().map(links::person).toList();
  }

  static String covered(FilmEntry film) {
    var parts = new ArrayList<String>();
    parts.add(
        film.reviewed() == 0 ? "not reviewed" : "reviewed in " + Numbers.pieces(film.reviewed()));
    int spoken = film.cited() + film.mentioned();
    if (spoken > 0) parts.add("spoken of in " + Numbers.plain(spoken));
    return String.join(", ", parts);
  }

  private static Card person(cuttings.coverage.Card.OfPerson card) {
    PersonEntry person = card.entry();
    return new Card(
        calling(person),
        Links.to(person),
        List.of(),
        person.otherNames(),
        covered(person),
        card.directed().stream().limit(MOST_LEADS).map(Links::to).toList());
  }

  /** {@code Director and critic}; {@code Person} for one of whom no more is known. */
  static String calling(PersonEntry person) {
    if (person.callings().isEmpty()) return "Person";
    String all = String.join(" and ", person.callings());
    return Character.toUpperCase(all.charAt(0)) + all.substring(1);
  }

  static String covered(PersonEntry person) {
    var parts = new ArrayList<String>();
    if (person.written() > 0) parts.add("wrote " + Numbers.pieces(person.written()));
    if (person.named() > 0)
      parts.add(
          parts.isEmpty()
              ? "credited or named in " + Numbers.pieces(person.named())
              : "is credited or named in " + Numbers.plain(person.named()));
    return String.join(", ", parts);
  }
}
