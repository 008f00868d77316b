package cuttings.archive;

import cuttings.analysis.DatedTitle;
import cuttings.analysis.NameKeys;
import cuttings.catalogue.Catalogue;
import cuttings.catalogue.Entry;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.query.Query;
import cuttings.query.Query.Scope;
import java.util.ArrayList;
import java.util.List;

/** The films and people that a query names. */
final class Subjects {
  private static final int MOST = 4;

  /** More of one surname than this, and the name alone names nobody. */
  private static final int MOST_OF_A_SURNAME = 12;

  private final Catalogue catalogue;

  Subjects(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Films first, then people; of each the best known first. */
  List<Entry> of(Query query) {
    var named = new ArrayList<Entry>();
    switch (query) {
      case Query.Words(var text) -> {
        named.addAll(films(text));
        named.addAll(people(text));
      }
      case Query.Phrase(var text) -> {
        named.addAll(films(text));
        named.addAll(people(text));
      }
      case Query.In(var scope, var value) -> named.addAll(in(scope, value));
      case Query.Either(var queries) -> queries.stream().map(this::of).forEach(named::addAll);
      case Query.And(var queries) -> queries.stream().map(this::of).forEach(named::addAll);
      case Query.Everything(), Query.Years _, Query.Not _ -> {}
    }
    return named.stream().distinct().limit(MOST).toList();
  }

  private List<? extends Entry> in(Scope scope, String value) {
    return switch (scope) {
      case REVIEWED -> films(value);
      case DIRECTED_BY, WITH, BY -> people(value);
      case MENTIONS -> films(value).isEmpty() ? people(value) : films(value);
      case CERTIFICATE, KIND, PUBLICATION, TAG -> List.of();
    };
  }

  /** Of one title all; with a year only the film of that year. */
  private List<FilmEntry> films(String text) {
    List<FilmEntry> films = catalogue.filmsCalled(text);
    if (!films.isEmpty()) return films;
    return DatedTitle.of(text).map(this::ofYear).orElse(List.of());
  }

  private List<FilmEntry> ofYear(DatedTitle dated) {
    Integer wanted = dated.year();
    return catalogue.filmsCalled(dated.title()).stream()
        .filter(film -> wanted.equals(film.year()))
        .toList();
  }

  /** By the whole name; else by the surname, where not too many have it. */
  private List<PersonEntry> people(String text) {
    List<PersonEntry> called = catalogue.peopleCalled(text);
    if (!called.isEmpty()) return called;
    List<PersonEntry> namesakes = catalogue.peopleSurnamed(NameKeys.words(text));
    return namesakes.size() > MOST_OF_A_SURNAME ? List.of() : namesakes;
  }
}
