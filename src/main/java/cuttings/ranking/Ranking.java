package cuttings.ranking;

import static cuttings.schema.ReviewSchema.*;

import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.catalogue.Catalogue;
import cuttings.query.Query;
import cuttings.query.Query.Scope;
import cuttings.schema.Field;
import cuttings.search.Clause;
import cuttings.search.Clause.AnyOf;
import cuttings.search.Clause.BestOf;
import cuttings.search.Clause.Named;
import cuttings.search.Clause.Near;
import cuttings.search.Clause.Weighted;
import java.util.ArrayList;
import java.util.List;

/** Turns what a person asks into how it is matched and ranked. */
public final class Ranking {
  /** How near the words of a page must be to those asked for. */
  public enum Reading {
    /** Every word, as it is written. */
    WRITTEN,
    /** Every word, in any of its forms. */
    FORMS,
    /** The same, in the text: for words that are known to name nothing and to be no phrase. */
    FORMS_IN_TEXT,
    /** Every word, or one that differs from it in a letter or two. */
    NEARLY,
    /** Some of the words, for when no page has all. */
    SOME
  }

  private final Catalogue catalogue;
  private final Reading reading;

  private Ranking(Catalogue catalogue, Reading reading) {
    this.catalogue = catalogue;
    this.reading = reading;
  }

  /** The clause for a query, its plain words read so. */
  public static Clause of(Query query, Reading reading, Catalogue catalogue) {
    return new Ranking(catalogue, reading).clause(query);
  }

  private Clause clause(Query query) {
    return switch (query) {
      case Query.Everything() -> new Clause.All();
      case Query.Words(var text) -> words(text);
      case Query.Phrase(var text) -> phrase(text);
      case Query.In(var scope, var value) -> in(scope, value);
      case Query.Years(int from, int to) -> new Clause.Between(YEAR, from, to);
      case Query.And(var queries) -> and(queries);
      case Query.Either(var queries) -> new BestOf(queries.stream().map(this::clause).toList());
      case Query.Not not -> new Clause.Without(new Clause.All(), excluded(not));
    };
  }

  private Clause words(String text) {
    return switch (reading) {
      case WRITTEN -> Ladder.of(text, catalogue);
      case FORMS -> Ladder.withForms(text, catalogue);
      case FORMS_IN_TEXT -> Ladder.forms(text, catalogue);
      case NEARLY -> Ladder.nearly(text, catalogue);
      case SOME -> Ladder.someWords(text, catalogue);
    };
  }

  private Clause and(List<Query> queries) {
    var wanted = new ArrayList<Clause>();
    var excluded = new ArrayList<Clause>();
    for (Query query : queries) {
      if (query instanceof Query.Not not) excluded.add(excluded(not));
      else if (query instanceof Query.Phrase(var text)) wanted.add(required(text));
      else wanted.add(clause(query));
    }
    Clause all = wanted.isEmpty() ? new Clause.All() : new Clause.And(wanted);
    return excluded.isEmpty() ? all : new Clause.Without(all, new BestOf(excluded));
  }

  /** A word is excluded wherever it stands; a role only in that role. */
  private Clause excluded(Query.Not not) {
    return switch (not.query()) {
      case Query.Words(var text) -> excludedWords(text);
      case Query.Everything(),
          Query.Phrase _,
          Query.In _,
          Query.Years _,
          Query.And _,
          Query.Either _,
          Query.Not _ ->
          clause(not.query());
    };
  }

  /** "halloween -2018" is without the film of that year. */
  private static Clause excludedWords(String text) {
    Clause words = new Clause.Words(Ladder.EVERYWHERE, text, 0);
    if (!text.matches("(?:18[89]|19\\d|20\\d)\\d")) return words;
    int year = Integer.parseInt(text);
    return new BestOf(List.of(words, new Clause.Between(YEAR, year, year)));
  }

  /** A phrase beside words: they decide the rung, it only has to be there. */
  private static Clause required(String text) {
    return named(
        Rung.PHRASE,
        new BestOf(
            List.of(
                new Near(FILMS, text, 0),
                new Near(PEOPLE, text, 0),
                new Near(HEADLINE, text, 0),
                new Near(BODY, text, 0))));
  }

  private static Clause phrase(String text) {
    var places = new ArrayList<Clause>();
    places.add(Rung.FILM_WORDS.of(new Near(FILMS, text, 0)));
    places.add(Rung.CREDIT_WORDS.of(new Near(PEOPLE, text, 0)));
    places.add(Rung.HEADLINE.of(new Near(HEADLINE, text, 0)));
    places.add(Rung.PHRASE.of(new Near(BODY, text, 0)));
    return new Clause.Preferring(new BestOf(places), new Near(BODY, text, 0));
  }

  private Clause in(Scope scope, String value) {
    List<String> names = List.copyOf(NameKeys.of(value).exact());
    return switch (scope) {
      case REVIEWED -> named(Rung.FILM, reviewed(value));
      case MENTIONS -> named(Rung.MENTIONED, mentions(value, names));
      case DIRECTED_BY -> named(Rung.DIRECTOR, person(DIRECTOR_KEY, DIRECTOR_WORDS, value, names));
      case WITH -> named(Rung.CAST, person(CAST_KEY, CAST_WORDS, value, names));
      case BY -> named(Rung.CRITIC, person(CRITIC_KEY, CRITIC_WORDS, value, names));
      case CERTIFICATE -> label(CERTIFICATE, value);
      case KIND -> label(KIND, value);
      case PUBLICATION -> label(PUBLICATION, value);
      case TAG -> label(TAG, value);
    };
  }

  private static Clause named(Rung rung, Clause clause) {
    return new Named(rung.name(), new Clause.Scored(clause, 1));
  }

  private static Clause reviewed(String value) {
    TitleKeys title = TitleKeys.of(value);
    List<String> keys = List.copyOf(title.exactOrWeak());
    return new BestOf(
        List.of(
            new AnyOf(FILM_KEY, keys),
            new AnyOf(FILM_WEAK_KEY, keys),
            new Clause.Words(List.of(new Weighted(FILM_WORDS, 1)), Folding.words(value), 0)));
  }

  private static Clause mentions(String value, List<String> names) {
    List<String> titles = List.copyOf(TitleKeys.of(value).exact());
    return new BestOf(
        List.of(
            new AnyOf(CITED_KEY, titles),
            new AnyOf(MENTIONED_FILM_KEY, titles),
            new AnyOf(MENTIONED_PERSON_KEY, names),
            new Near(MENTIONED_WORDS, NameKeys.words(value), Ladder.NAME_SLOP)));
  }

  private static Clause person(Field key, Field words, String value, List<String> names) {
    return new BestOf(
        List.of(new AnyOf(key, names), new Near(words, NameKeys.words(value), Ladder.NAME_SLOP)));
  }

  private Clause label(Field field, String value) {
    return new Clause.Scored(new AnyOf(field, List.of(catalogue.spelled(field, value))), 1);
  }
}
