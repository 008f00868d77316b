package cuttings.archive;

import cuttings.analysis.NameKeys;
import cuttings.catalogue.Catalogue;
import cuttings.catalogue.Entry;
import cuttings.catalogue.FilmEntry;
import cuttings.catalogue.PersonEntry;
import cuttings.query.Query;
import cuttings.query.Query.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The films and people that a query names. */
final class Subjects {
  private static final int MOST = 4;

  /** More of one surname than this, and the name alone names nobody. */
  private static final int MOST_OF_A_SURNAME = 12;

  private static final Pattern WITH_YEAR =
      Pattern.compile("^(.+?)[ ,]+\\(?((?:18[89]|19\\d|20\\d)\\d)\\)?$");

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
    Matcher year = WITH_YEAR.matcher(text.strip());
    if (!year.matches()) return List.of();
    Integer wanted = Integer.valueOf(year.group(2));
    return catalogue.filmsCalled(year.group(1)).stream()
        .filter(film -> wanted.equals(film.year()))
        .toList();
  }

  /** By the whole name; else by the surname, where not too many have it. */
  private List<PersonEntry> people(String text) {
    List<PersonEntry> called = catalogue.peopleCalled(text);
    if (!called.isEmpty()) return called;
    List<PersonEntry> namesakes =
        catalogue.peopleNamed(text).stream().filter(person -> surname(person, text)).toList();
    return namesakes.size() > MOST_OF_A_SURNAME ? List.of() : namesakes;
  }

  private static boolean surname(PersonEntry person, String text) {
    return (" " + NameKeys.words(person.name())).endsWith(" " + NameKeys.words(text));
  }
}
