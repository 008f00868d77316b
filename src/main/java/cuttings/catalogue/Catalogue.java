package cuttings.catalogue;

import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.schema.Field;
import cuttings.schema.KnownValues;
import cuttings.schema.ReviewSchema;
import cuttings.search.Searcher;
import cuttings.search.TermCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All films, people and headlines of one generation of an index, read from the values of its
 * keyword fields, so that any engine can give it.
 */
public final class Catalogue {
  private static final List<Field> LABELS =
      List.of(
          ReviewSchema.CERTIFICATE,
          ReviewSchema.PUBLICATION,
          ReviewSchema.TAG,
          ReviewSchema.KIND,
          ReviewSchema.PLATFORM);

  private final List<FilmEntry> films;
  private final List<PersonEntry> people;
  private final List<KnownValues.Headline> headlines;
  private final Spelling spelling;
  private final FilmsByMaker filmsByMaker;
  private final Map<Field, Map<String, String>> spellings;
  private final Map<String, FilmEntry> filmsByKey = new HashMap<>();
  private final Map<String, PersonEntry> peopleByKey = new HashMap<>();
  private final Map<String, PersonEntry> peopleByEstablishedName = new HashMap<>();
  private final EntriesByKey<FilmEntry> filmsByTitle = new EntriesByKey<>();
  private final EntriesByKey<FilmEntry> filmsByOtherTitle = new EntriesByKey<>();
  private final EntriesByKey<FilmEntry> filmsByWeakTitle = new EntriesByKey<>();
  private final EntriesByKey<FilmEntry> filmsByDirector = new EntriesByKey<>();
  private final EntriesByKey<PersonEntry> peopleByName = new EntriesByKey<>();
  private final EntriesByKey<PersonEntry> peopleByWord = new EntriesByKey<>();

  private Catalogue(
      List<FilmEntry> films,
      List<PersonEntry> people,
      List<KnownValues.Headline> headlines,
      Map<Field, Map<String, String>> spellings,
      Spelling.Printed printed) {
    this.films = films.stream().sorted(EntriesByKey.BEST_KNOWN).toList();
    this.people = people.stream().sorted(EntriesByKey.BEST_KNOWN).toList();
    this.headlines = List.copyOf(headlines);
    this.spellings = Map.copyOf(spellings);
    this.spelling = new Spelling(this.films, this.people, printed);
    this.filmsByMaker = new FilmsByMaker(this.films);
    this.films.forEach(this::add);
    this.people.forEach(this::add);
  }

  private void add(FilmEntry film) {
    filmsByKey.put(film.key(), film);
    for (String director : film.directors())
      filmsByDirector.add(Set.of(NameKeys.canonical(director)), film);
    TitleKeys own = TitleKeys.of(film.name());
    filmsByTitle.add(own.exact(), film);
    filmsByTitle.add(own.subtitle(), film);
    Stream.concat(Stream.of(own), film.otherNames().stream().map(TitleKeys::of))
        .forEach(keys -> {
          filmsByOtherTitle.add(keys.exact(), film);
          filmsByOtherTitle.add(keys.subtitle(), film);
          filmsByWeakTitle.add(keys.exactOrWeak(), film);
        });
  }

  private void add(PersonEntry person) {
    peopleByKey.put(person.key(), person);
    peopleByEstablishedName.put(person.name(), person);
    names(person).forEach(name -> peopleByName.add(NameKeys.of(name).exact(), person));
    names(person)
        .forEach(
            name -> peopleByWord.add(Set.copyOf(List.of(NameKeys.words(name).split(" "))), person));
  }

  private static Stream<String> names(Entry entry) {
    return Stream.concat(Stream.of(entry.name()), entry.otherNames().stream());
  }

  /** Reads the catalogue of a generation. */
  public static Catalogue of(Searcher searcher) throws IOException {
    var reading = new EntryReading(searcher);
    var headlines = new ArrayList<KnownValues.Headline>();
    for (TermCount term : searcher.terms(ReviewSchema.HEADLINE_KNOWN))
      headlines.add(KnownValues.readHeadline(term.value()));
    var spellings = new HashMap<Field, Map<String, String>>();
    for (Field field : LABELS) {
      var byLowerCase = new HashMap<String, String>();
      for (TermCount term : searcher.terms(field))
        byLowerCase.put(term.value().toLowerCase(Locale.ROOT), term.value());
      spellings.put(field, byLowerCase);
    }
    return new Catalogue(
        reading.films(),
        reading.people(),
        headlines,
        spellings,
        word -> searcher.documents(ReviewSchema.BODY, word));
  }

  /** All films, the best known first. */
  public List<FilmEntry> films() {
    return films;
  }

  /** All people, the best known first. */
  public List<PersonEntry> people() {
    return people;
  }

  /** The headline of every piece. */
  public List<KnownValues.Headline> headlines() {
    return headlines;
  }

  /** The film of a key such as {@code rust-2024}. */
  public Optional<FilmEntry> film(String key) {
    return Optional.ofNullable(filmsByKey.get(key));
  }

  /** The person of a key such as {@code bong-joon-ho}. */
  public Optional<PersonEntry> person(String key) {
    return Optional.ofNullable(peopleByKey.get(key));
  }

  /** The person of an established name, letter by letter. */
  public Optional<PersonEntry> personNamed(String name) {
    return Optional.ofNullable(peopleByEstablishedName.get(name));
  }

  /**
   * The films of a title, the best known first, of equals the older; after them those that have it
   * as another title; where no title is quite so, those that differ only in numerals or in how the
   * words are joined.
   *
   * @param text a title, or a query that may be one
   */
  public List<FilmEntry> filmsCalled(String text) {
    TitleKeys wanted = TitleKeys.of(text);
    var exact = new LinkedHashSet<>(filmsByTitle.ofAny(wanted.exact()));
    exact.addAll(filmsByOtherTitle.ofAny(wanted.exact()));
    return exact.isEmpty() ? filmsByWeakTitle.ofAny(wanted.exactOrWeak()) : List.copyOf(exact);
  }

  /** The films of a title with its year where it has one: {@code Halloween (1978)}. */
  public List<FilmEntry> filmsLabelled(String label) {
    String wanted = Folding.words(label);
    return films.stream()
        .filter(film ->
            Folding.words(film.label()).equals(wanted) || Folding.words(film.name()).equals(wanted))
        .toList();
  }

  /**
   * The one film meant by some words of its title and its director's name: the one whose whole
   * title they are, else the best known; empty where two are equal.
   */
  public Optional<FilmEntry> filmOfMaker(String text) {
    return filmsByMaker.best(text);
  }

  /** The films that a person directed, the best known first. */
  public List<FilmEntry> filmsDirectedBy(PersonEntry person) {
    return filmsByDirector.ofAny(
        names(person).map(NameKeys::canonical).collect(Collectors.toSet()));
  }

  /** The people of a name in any order and spelling, the best known first. */
  public List<PersonEntry> peopleCalled(String text) {
    return peopleByName.ofAny(NameKeys.of(text).exact());
  }

  /** The people whose name holds all of these words, as a surname does; the best known first. */
  public List<PersonEntry> peopleNamed(String text) {
    List<List<PersonEntry>> holders =
        Stream.of(NameKeys.words(text).split(" "))
            .map(word -> peopleByWord.of(word))
            .sorted(Comparator.comparingInt(List::size))
            .toList();
    return holders.getFirst().stream()
        .filter(person -> holders.stream().allMatch(all -> all.contains(person)))
        .toList();
  }

  /**
   * The film or person of a key; else all films and people of a title or name, a title with its
   * year being one film's.
   */
  public List<Entry> subjects(String text) {
    var keyed = Stream.<Optional<? extends Entry>>of(film(text), person(text));
    List<Entry> byKey = keyed.flatMap(Optional::stream).<Entry>map(entry -> entry).toList();
    if (!byKey.isEmpty()) return byKey;
    List<FilmEntry> labelled = filmsLabelled(text);
    List<FilmEntry> named = labelled.isEmpty() ? filmsCalled(text) : labelled;
    return Stream.<Entry>concat(named.stream(), peopleCalled(text).stream()).toList();
  }

  /**
   * The people whose name ends in these words, the best known first.
   *
   * @param words folded, initials joined: {@code trier}, {@code von trier}
   */
  public List<PersonEntry> peopleSurnamed(String words) {
    return peopleNamed(words).stream()
        .filter(person -> (" " + NameKeys.words(person.name())).endsWith(" " + words))
        .toList();
  }

  /** Names and titles that a misspelt text may mean, as queries, the likeliest first. */
  public List<String> corrections(String text) throws IOException {
    return spelling.corrections(text);
  }

  /** Names and titles that may be meant but are too far to be taken for the text unasked. */
  public List<String> alternatives(String text) throws IOException {
    return spelling.alternatives(text);
  }

  /** A label as the index spells it, whatever its case: {@code pg-13} is {@code PG-13}. */
  public String spelled(Field field, String value) {
    return spellings
        .getOrDefault(field, Map.of())
        .getOrDefault(value.toLowerCase(Locale.ROOT), value);
  }
}
