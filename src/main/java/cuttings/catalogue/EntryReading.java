package cuttings.catalogue;

import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.review.FilmIdentity;
import cuttings.review.PersonIdentity;
import cuttings.schema.Field;
import cuttings.schema.KnownValues;
import cuttings.schema.ReviewSchema;
import cuttings.search.Searcher;
import cuttings.search.TermCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the films and people of a generation from the terms of its keyword fields. */
final class EntryReading {
  private static final Pattern YEAR = Pattern.compile(" \\((\\d{4})\\)$");
  private static final List<Field> PEOPLE =
      List.of(
          ReviewSchema.DIRECTOR,
          ReviewSchema.CAST,
          ReviewSchema.CREW,
          ReviewSchema.CRITIC,
          ReviewSchema.PERSON);

  private final Searcher searcher;
  private final Set<String> keys = new HashSet<>();

  EntryReading(Searcher searcher) {
    this.searcher = searcher;
  }

  /** Films that have an identity, then labels that no identity has. */
  List<FilmEntry> films() throws IOException {
    Map<String, Integer> reviewed = counts(ReviewSchema.FILM_ID);
    Map<String, Integer> cited = counts(ReviewSchema.CITED_ID);
    Map<String, Integer> mentioned = counts(ReviewSchema.MENTIONED_FILM_ID);
    var films = new ArrayList<FilmEntry>();
    var labels = new HashSet<String>();
    for (FilmIdentity film : identities(ReviewSchema.FILM_KNOWN, KnownValues::readFilm)) {
      if (!keys.add(film.key())) continue;
      films.add(
          FilmEntry.of(
              film,
              reviewed.getOrDefault(film.key(), 0),
              cited.getOrDefault(film.key(), 0),
              mentioned.getOrDefault(film.key(), 0)));
      labels.add(folded(film.label()));
    }
    films.addAll(unidentified(labels));
    return films;
  }

  private interface Reading<T> {
    T of(String value);
  }

  private <T> List<T> identities(Field field, Reading<T> reading) throws IOException {
    var all = new ArrayList<T>();
    for (TermCount term : searcher.terms(field)) all.add(reading.of(term.value()));
    return all;
  }

  private Map<String, Integer> counts(Field field) throws IOException {
    var counts = new HashMap<String, Integer>();
    for (TermCount term : searcher.terms(field)) counts.put(term.value(), term.documents());
    return counts;
  }

  /** The same for {@code The Thing (1982)} and {@code Thing (1982)}. */
  private static String folded(String label) {
    String title = YEAR.matcher(label).replaceFirst("");
    return TitleKeys.canonical(title) + label.substring(title.length());
  }

  private Collection<FilmEntry> unidentified(Set<String> known) throws IOException {
    var byLabel = new LinkedHashMap<String, FilmEntry>();
    for (TermCount term : searcher.terms(ReviewSchema.FILM))
      if (!known.contains(folded(term.value())))
        byLabel.merge(folded(term.value()), film(term, term.documents(), 0), EntryReading::both);
    for (TermCount term : searcher.terms(ReviewSchema.CITED))
      if (!known.contains(folded(term.value())))
        byLabel.merge(folded(term.value()), film(term, 0, term.documents()), EntryReading::both);
    return byLabel.values();
  }

  private FilmEntry film(TermCount label, int reviewed, int cited) {
    Matcher year = YEAR.matcher(label.value());
    boolean dated = year.find();
    String title = dated ? label.value().substring(0, year.start()) : label.value();
    return new FilmEntry(
        unused(label.value()),
        title,
        dated ? Integer.valueOf(year.group(1)) : null,
        List.of(),
        List.of(),
        false,
        reviewed,
        cited,
        0);
  }

  private static FilmEntry both(FilmEntry one, FilmEntry other) {
    return new FilmEntry(
        one.key(),
        one.name(),
        one.year(),
        one.directors(),
        one.otherNames(),
        false,
        one.reviewed() + other.reviewed(),
        one.cited() + other.cited(),
        0);
  }

  /** A key that no other entry has: {@code halloween}, {@code halloween-2}. */
  private String unused(String label) {
    String words = Folding.words(label).replace(' ', '-');
    String slug = words.isEmpty() ? "untitled" : words;
    String key = slug;
    for (int number = 2; !keys.add(key); number++) key = slug + "-" + number;
    return key;
  }

  /** People by their established names, each with the pieces of all roles. */
  List<PersonEntry> people() throws IOException {
    keys.clear();
    var identities = new HashMap<String, PersonIdentity>();
    for (PersonIdentity person : identities(ReviewSchema.PERSON_KNOWN, KnownValues::readPerson)) {
      identities.putIfAbsent(person.name(), person);
      keys.add(person.key());
    }
    var counts = new LinkedHashMap<String, RoleCounts>();
    for (Field field : PEOPLE)
      for (TermCount term : searcher.terms(field))
        counts
            .computeIfAbsent(NameKeys.canonical(term.value()), _ -> new RoleCounts(term.value()))
            .add(field, term.documents());
    var people = new ArrayList<PersonEntry>();
    for (RoleCounts each : counts.values()) {
      PersonIdentity known = identities.get(each.name);
      people.add(
          known == null
              ? each.entry(unused(each.name), List.of())
              : each.entry(known.key(), known.otherNames()));
    }
    return people;
  }

  /** Pieces of one person by role. */
  private static final class RoleCounts {
    private final String name;
    private final Map<Field, Integer> byField = new HashMap<>();

    RoleCounts(String name) {
      this.name = name;
    }

    void add(Field field, int documents) {
      byField.merge(field, documents, Integer::sum);
    }

    PersonEntry entry(String key, List<String> otherNames) {
      return new PersonEntry(
          key,
          name,
          otherNames,
          of(ReviewSchema.DIRECTOR),
          of(ReviewSchema.CAST),
          of(ReviewSchema.CREW),
          of(ReviewSchema.CRITIC),
          of(ReviewSchema.PERSON));
    }

    private int of(Field field) {
      return byField.getOrDefault(field, 0);
    }
  }
}
