package cuttings.catalogue;

import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.catalogue.Entry.Kind;
import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import cuttings.search.Searcher;
import cuttings.search.TermCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All films and people of one generation of an index, read from the values of its keyword fields,
 * so that any engine can give it.
 */
public final class Catalogue {
  private static final Pattern YEAR = Pattern.compile(" \\((\\d{4})\\)$");
  private static final List<Field> FILMS = List.of(ReviewSchema.FILM, ReviewSchema.CITED);
  private static final List<Field> PEOPLE =
      List.of(
          ReviewSchema.DIRECTOR,
          ReviewSchema.CAST,
          ReviewSchema.CREW,
          ReviewSchema.PERSON,
          ReviewSchema.CRITIC);
  private static final List<Field> LABELS =
      List.of(
          ReviewSchema.CERTIFICATE,
          ReviewSchema.PUBLICATION,
          ReviewSchema.TAG,
          ReviewSchema.KIND,
          ReviewSchema.PLATFORM);

  private final List<Entry> entries;
  private final Spelling spelling;
  private final Map<Field, Map<String, String>> spellings;
  private final Map<String, List<Entry>> filmsByKey = new HashMap<>();
  private final Map<String, List<Entry>> filmsByWeakKey = new HashMap<>();

  private Catalogue(List<Entry> entries, Map<Field, Map<String, String>> spellings) {
    this.entries = List.copyOf(entries);
    this.spelling = new Spelling(this.entries);
    for (Entry entry : this.entries) if (entry.kind() == Kind.FILM) addKeys(entry);
    this.spellings = Map.copyOf(spellings);
  }

  private void addKeys(Entry film) {
    TitleKeys keys = TitleKeys.of(film.name());
    add(filmsByKey, keys.exact(), film);
    add(filmsByKey, keys.subtitle(), film);
    add(filmsByWeakKey, keys.exactOrWeak(), film);
  }

  private static void add(Map<String, List<Entry>> films, Set<String> keys, Entry film) {
    for (String key : keys) films.computeIfAbsent(key, _ -> new ArrayList<>()).add(film);
  }

  /** Reads the catalogue of a generation. */
  public static Catalogue of(Searcher searcher) throws IOException {
    var entries = new ArrayList<Entry>();
    entries.addAll(films(searcher));
    entries.addAll(people(searcher));
    var spellings = new HashMap<Field, Map<String, String>>();
    for (Field field : LABELS) {
      var byLowerCase = new HashMap<String, String>();
      for (TermCount term : searcher.terms(field))
        byLowerCase.put(term.value().toLowerCase(Locale.ROOT), term.value());
      spellings.put(field, byLowerCase);
    }
    return new Catalogue(entries, spellings);
  }

  private static List<Entry> films(Searcher searcher) throws IOException {
    var byLabel = new LinkedHashMap<String, Entry>();
    for (Field field : FILMS)
      for (TermCount term : searcher.terms(field)) {
        String title = YEAR.matcher(term.value()).replaceFirst("");
        add(
            byLabel,
            TitleKeys.canonical(title) + term.value().substring(title.length()),
            new Entry(
                Kind.FILM, term.value(), title, words(Folding.words(title)), term.documents()));
      }
    return List.copyOf(byLabel.values());
  }

  private static List<Entry> people(Searcher searcher) throws IOException {
    var byKey = new LinkedHashMap<String, Entry>();
    for (Field field : PEOPLE)
      for (TermCount term : searcher.terms(field)) {
        String name = term.value();
        add(
            byKey,
            NameKeys.canonical(name),
            new Entry(Kind.PERSON, name, name, words(NameKeys.words(name)), term.documents()));
      }
    return List.copyOf(byKey.values());
  }

  private static void add(Map<String, Entry> entries, String key, Entry entry) {
    entries.merge(
        key,
        entry,
        (known, more) ->
            new Entry(
                known.kind(),
                known.label(),
                known.name(),
                known.words(),
                known.pieces() + more.pieces()));
  }

  private static List<String> words(String folded) {
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  public List<Entry> entries() {
    return entries;
  }

  /**
   * The films of a title, the one that most pieces review or cite first; where no title is quite
   * so, those that differ only in numerals or in how the words are joined.
   *
   * @param text a title, or a query that may be one
   */
  public List<Entry> filmsCalled(String text) {
    TitleKeys wanted = TitleKeys.of(text);
    List<Entry> exact = films(filmsByKey, wanted.exact());
    if (!exact.isEmpty()) return exact;
    return films(filmsByWeakKey, wanted.exactOrWeak());
  }

  private static List<Entry> films(Map<String, List<Entry>> films, Set<String> keys) {
    return keys.stream()
        .flatMap(key -> films.getOrDefault(key, List.of()).stream())
        .distinct()
        .sorted(Comparator.comparingInt(Entry::pieces).reversed().thenComparing(Entry::label))
        .toList();
  }

  /** Names and titles that a misspelt text may mean, as queries, the likeliest first. */
  public List<String> corrections(String text) {
    return spelling.corrections(text);
  }

  /** A label as the index spells it, whatever its case: {@code pg-13} is {@code PG-13}. */
  public String spelled(Field field, String value) {
    return spellings
        .getOrDefault(field, Map.of())
        .getOrDefault(value.toLowerCase(Locale.ROOT), value);
  }
}
