package cuttings.view;

import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.coverage.Card;
import cuttings.json.ReviewView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A card as JSON: a film or a person, and how many pieces have it in which part. */
public final class CardView {
  private CardView() {}

  private record Directed(String key, String label) {}

  /** {@code kind}, {@code key} and {@code label}, then what is known of a film or a person. */
  public static Map<String, Object> of(Card card) {
    return switch (card) {
      case Card.OfFilm film -> film(film);
      case Card.OfPerson person -> person(person);
    };
  }

  private static Map<String, Object> film(Card.OfFilm card) {
    FilmEntry film = card.entry();
    var view = new LinkedHashMap<String, Object>();
    view.put("kind", "film");
    view.put("key", film.key());
    view.put("label", film.label());
    view.put("title", film.name());
    if (film.year() != null) view.put("year", film.year());
    putFilled(view, "directors", film.directors());
    putFilled(view, "other_titles", film.otherNames());
    if (card.certificate() != null) view.put("certificate", card.certificate());
    view.put("reviewed_in", film.reviewed());
    view.put("cited_in", film.cited());
    view.put("mentioned_in", film.mentioned());
    view.put("reviews", card.reviews().stream().map(ReviewView::summary).toList());
    return view;
  }

  private static Map<String, Object> person(Card.OfPerson card) {
    PersonEntry person = card.entry();
    var view = new LinkedHashMap<String, Object>();
    view.put("kind", "person");
    view.put("key", person.key());
    view.put("label", person.label());
    view.put("name", person.name());
    putFilled(view, "other_names", person.otherNames());
    view.put("callings", person.callings());
    view.put("directed_in", person.directed());
    view.put("acted_in", person.acted());
    view.put("crew_in", person.crew());
    view.put("wrote", person.written());
    view.put("named_in", person.named());
    putFilled(
        view,
        "films_directed",
        card.directed().stream().map(film -> new Directed(film.key(), film.label())).toList());
    return view;
  }

  private static void putFilled(Map<String, Object> view, String name, List<?> values) {
    if (!values.isEmpty()) view.put(name, values);
  }
}
