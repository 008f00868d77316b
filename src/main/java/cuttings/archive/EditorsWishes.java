package cuttings.archive;

import cuttings.catalogue.Catalogue;
import cuttings.catalogue.FilmEntry;
import cuttings.editorial.Editorial;
import cuttings.editorial.Pin;
import cuttings.query.Query;
import cuttings.ranking.Rung;
import cuttings.schema.ReviewSchema;
import cuttings.search.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What editors want of one question: other readings of its words, what stands first, what never.
 */
final class EditorsWishes {
  private final Editorial editorial;
  private final Catalogue catalogue;

  EditorsWishes(Editorial editorial, Catalogue catalogue) {
    this.editorial = editorial;
    this.catalogue = catalogue;
  }

  /** The query, or it and what its plain words may also mean by the synonyms. */
  Query read(Query query) {
    return switch (query) {
      case Query.Words(var text) -> words(text);
      case Query.And(var queries) -> new Query.And(queries.stream().map(this::read).toList());
      case Query.Either _,
          Query.Everything _,
          Query.Phrase _,
          Query.In _,
          Query.Years _,
          Query.Not _ ->
          query;
    };
  }

  private Query words(String text) {
    List<String> readings = editorial.readings(text);
    if (readings.isEmpty()) return new Query.Words(text);
    var all = new ArrayList<Query>(List.of(new Query.Words(text)));
    for (String reading : readings) all.add(new Query.Words(reading));
    return new Query.Either(all);
  }

  /** The clause with what is pinned for these words above all else, and without what is hidden. */
  Clause applied(Clause clause, Optional<String> words) {
    var wanted = new ArrayList<>(List.of(clause));
    List<Pin> pins = words.map(editorial::pins).orElse(List.of());
    for (int i = 0; i < pins.size(); i++) {
      int place = i;
      pinned(pins.get(i)).ifPresent(pinned -> wanted.add(Rung.pinned(pinned, place)));
    }
    Clause all = wanted.size() == 1 ? clause : new Clause.BestOf(wanted);
    if (editorial.hidden().isEmpty()) return all;
    return new Clause.Without(
        all, new Clause.AnyOf(ReviewSchema.PAGE_KEY, List.copyOf(editorial.hidden().keySet())));
  }

  /** The reviews of a film; what a person made, or pieces about him or her. */
  private Optional<Clause> pinned(Pin pin) {
    return switch (pin) {
      case Pin.Film(var label, _) -> film(label);
      case Pin.Person(var name, _) ->
          catalogue.peopleCalled(name).stream()
              .findFirst()
              .map(person -> person(List.of(person.name())));
    };
  }

  private Optional<Clause> film(String label) {
    return catalogue.filmsLabelled(label).stream()
        .filter(FilmEntry::identified)
        .findFirst()
        .map(film -> new Clause.AnyOf(ReviewSchema.FILM_ID, List.of(film.key())));
  }

  private static Clause person(List<String> name) {
    return new Clause.BestOf(
        List.of(
            new Clause.AnyOf(ReviewSchema.DIRECTOR, name),
            new Clause.AnyOf(ReviewSchema.CAST, name),
            new Clause.AnyOf(ReviewSchema.ABOUT_PERSON, name)));
  }
}
