package cuttings.cli;

import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.coverage.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A card as one line of text. */
final class CardText {
  private static final int MOST_FILMS = 6;

  private CardText() {}

  static String of(Card card) {
    return switch (card) {
      case Card.OfFilm film -> film(film);
      case Card.OfPerson person -> person(person);
    };
  }

  private static String film(Card.OfFilm card) {
    FilmEntry film = card.entry();
    var parts = new ArrayList<String>();
    if (!film.directors().isEmpty())
      parts.add("directed by " + String.join(", ", film.directors()));
    if (card.certificate() != null) parts.add(card.certificate());
    parts.add(film.reviewed() == 0 ? "not reviewed" : "reviewed in " + film.reviewed());
    int named = film.cited() + film.mentioned();
    if (named > 0) parts.add("named in " + named + " other" + (named == 1 ? "" : "s"));
    return "%s: %s  [%s]".formatted(film.label(), String.join(" · ", parts), film.key());
  }

  private static String person(Card.OfPerson card) {
    PersonEntry person = card.entry();
    var parts = new ArrayList<String>(List.of(String.join(", ", person.callings())));
    if (!card.directed().isEmpty())
      parts.add(
          "directed "
              + card.directed().stream()
                  .limit(MOST_FILMS)
                  .map(FilmEntry::label)
                  .collect(Collectors.joining(", ")));
    if (person.acted() > 0) parts.add("in the cast of " + person.acted());
    if (person.written() > 0) parts.add("wrote " + person.written());
    if (person.named() > 0) parts.add("named in " + person.named());
    parts.removeIf(String::isEmpty);
    return "%s: %s  [%s]".formatted(person.name(), String.join(" · ", parts), person.key());
  }
}
