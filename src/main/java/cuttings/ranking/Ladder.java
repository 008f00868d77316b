package cuttings.ranking;

import static cuttings.schema.ReviewSchema.*;

import cuttings.analysis.DatedTitle;
import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.catalogue.Catalogue;
import cuttings.catalogue.FilmEntry;
import cuttings.schema.Field;
import cuttings.search.Clause;
import cuttings.search.Clause.AnyOf;
import cuttings.search.Clause.BestOf;
import cuttings.search.Clause.Near;
import cuttings.search.Clause.Weighted;
import cuttings.search.Clause.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Plain words as a ladder of clauses: the film, its makers, what a page is about, its words. */
final class Ladder {
  /** Names keep their parts within this many moves, in any order. */
  static final int NAME_SLOP = 12;

  /** Of films of one title, the one most written about: more than words weigh, less than a rung. */
  private static final float PROMINENT = 400;

  /** "fury" is Fury rather than The Fury. */
  private static final float WHOLE_NAME = 450;

  /** BM25F: a word in the film's title counts most, in the text least. */
  static final List<Weighted> EVERYWHERE =
      List.of(
          new Weighted(FILMS, 8),
          new Weighted(PEOPLE, 5),
          new Weighted(HEADLINE, 4),
          new Weighted(BYLINE, 2),
          new Weighted(BODY, 1));

  private static final List<Weighted> FILM_AND_PEOPLE =
      List.of(new Weighted(FILMS, 2), new Weighted(PEOPLE, 1), new Weighted(BYLINE, 1));

  private static final List<Weighted> SURNAMES_ALONE = List.of(new Weighted(SURNAMES, 1));

  private static final Pattern OF_A_YEAR =
      Pattern.compile(
          "^(?:(?:films?|movies?|reviews?)(?: (?:of|from|in))? )?((?:18[89]|19\\d|20\\d)\\d)(?: (?:films?|movies?|reviews?))?$");

  /** "coen brothers", "wachowski sisters" */
  private static final Pattern SIBLINGS = Pattern.compile(" (?:brothers|sisters|siblings|bros)$");

  private final List<FilmEntry> films;
  private final Optional<FilmEntry> meant;
  private final String text;
  private final String folded;
  private final String name;
  private final TitleKeys title;
  private final NameKeys names;
  private final List<Clause> byWords = new ArrayList<>();
  private final List<Clause> apart = new ArrayList<>();

  private Ladder(String text, Catalogue catalogue) {
    this.text = text;
    this.films = catalogue.filmsCalled(text);
    this.meant = films.isEmpty() ? catalogue.filmOfMaker(text) : films.stream().findFirst();
    this.folded = Folding.words(text);
    this.name = NameKeys.words(text);
    this.title = TitleKeys.of(text);
    this.names = NameKeys.of(text);
  }

  /** All pages that hold all words, by rungs. */
  static Clause of(String text, Catalogue catalogue) {
    return whole(text, catalogue).ranked();
  }

  /** The same, and those that hold other forms of the words. */
  static Clause withForms(String text, Catalogue catalogue) {
    Ladder ladder = whole(text, catalogue);
    ladder.stems();
    return ladder.ranked();
  }

  /** Only the lowest rungs of the same: pages that hold all words, or other forms of them. */
  static Clause forms(String text, Catalogue catalogue) {
    var ladder = new Ladder(text, catalogue);
    ladder.text();
    ladder.stems();
    return ladder.ranked();
  }

  private static Ladder whole(String text, Catalogue catalogue) {
    var ladder = new Ladder(text, catalogue);
    ladder.film();
    ladder.people();
    ladder.about();
    ladder.words();
    return ladder;
  }

  /** Pages whose text holds each word, or one that differs in a letter or two. */
  static Clause nearly(String text, Catalogue catalogue) {
    var ladder = new Ladder(text, catalogue);
    var words = new ArrayList<Clause>();
    for (String word : ladder.folded.split(" ")) {
      Clause written = new Words(EVERYWHERE, word, 0);
      int edits = edits(word);
      words.add(
          edits == 0 ? written : new BestOf(List.of(written, new Clause.Fuzzy(BODY, word, edits))));
    }
    ladder.add(Rung.SPELT_NEARLY, new Clause.And(words));
    return ladder.ranked();
  }

  /** One letter from five on, two from nine on, none in a word with a figure. */
  private static int edits(String word) {
    if (word.chars().anyMatch(Character::isDigit) || word.length() < 5) return 0;
    return word.length() < 9 ? 1 : 2;
  }

  /** Pages that lack some of the words, by how many they have. */
  static Clause someWords(String text, Catalogue catalogue) {
    int words = Folding.words(text).split(" ").length;
    var ladder = new Ladder(text, catalogue);
    ladder.add(Rung.SOME_WORDS, new Words(EVERYWHERE, text, Math.max(1, words / 2)));
    return ladder.ranked();
  }

  private Clause ranked() {
    // a film is weighed by the words of its title, however they were typed
    String weighed = films.isEmpty() ? text : films.getFirst().name();
    Clause ranked =
        new Clause.Preferring(
            new BestOf(byWords), new Words(EVERYWHERE, weighed, Integer.MAX_VALUE));
    if (!apart.isEmpty()) ranked = new BestOf(List.of(new BestOf(apart), ranked));
    ranked = preferring(ranked, new AnyOf(FILM_NAME, list(TitleKeys.whole(text))), WHOLE_NAME);
    if (meant.isEmpty()) return ranked;
    return preferring(ranked, new AnyOf(FILM, List.of(meant.get().label())), PROMINENT);
  }

  private static Clause preferring(Clause ranked, Clause preferred, float score) {
    return new Clause.Preferring(ranked, new Clause.Scored(preferred, score));
  }

  private void film() {
    DatedTitle.of(text).ifPresent(this::filmOfYear);
    add(
        Rung.FILM,
        new BestOf(
            List.of(
                new AnyOf(FILM_KEY, list(title.exact())),
                new AnyOf(FILM_SUBTITLE_KEY, list(title.exact())))));
    add(Rung.FILM_BY_NUMBER, byNumber(title));
    add(Rung.FILM_PART, new AnyOf(FILM_PARTIAL_KEY, list(title.exact())));
    var beginnings = new ArrayList<Clause>();
    for (String key : title.exact()) beginnings.add(new Clause.StartsWith(FILM_KEY, key + " "));
    if (!beginnings.isEmpty()) add(Rung.FILM_BEGINNING, new BestOf(beginnings));
    add(Rung.FILM_WORDS, new Words(List.of(new Weighted(FILM_WORDS, 1)), folded, 0));
  }

  private void filmOfYear(DatedTitle dated) {
    add(
        Rung.FILM_OF_YEAR,
        new Clause.And(
            List.of(film(dated.title()), new Clause.Between(YEAR, dated.year(), dated.year()))));
    TitleKeys without = TitleKeys.of(dated.title());
    add(Rung.FILM_OF_OTHER_YEAR, new AnyOf(FILM_KEY, list(without.exact())));
  }

  private static Clause film(String text) {
    TitleKeys title = TitleKeys.of(text);
    return new BestOf(
        List.of(
            new AnyOf(FILM_KEY, list(title.exact())),
            byNumber(title),
            new AnyOf(FILM_PARTIAL_KEY, list(title.exact())),
            new Words(List.of(new Weighted(FILM_WORDS, 1)), Folding.words(text), 0),
            new Words(FILM_AND_PEOPLE, text, 0)));
  }

  /** Weak keys meet weak keys and exact ones, never the other way round alone. */
  private static Clause byNumber(TitleKeys title) {
    return new BestOf(
        List.of(
            new AnyOf(FILM_WEAK_KEY, list(title.exactOrWeak())),
            new AnyOf(FILM_KEY, list(title.weak()))));
  }

  private void people() {
    add(Rung.DIRECTOR, new AnyOf(DIRECTOR_KEY, list(names.exact())));
    add(Rung.CAST, new AnyOf(CAST_KEY, list(names.exact())));
    add(Rung.CREW, new AnyOf(CREW_KEY, list(names.exact())));
    var weak = new LinkedHashSet<>(names.exact());
    weak.addAll(names.weak());
    add(
        Rung.CREDIT_NEARLY,
        new BestOf(
            List.of(
                new AnyOf(CREDIT_WEAK_KEY, list(weak)),
                new AnyOf(DIRECTOR_KEY, list(names.weak())),
                new AnyOf(CAST_KEY, list(names.weak())))));
    List<String> surname = List.of(SIBLINGS.matcher(name).replaceFirst(""));
    add(Rung.DIRECTOR_SURNAME, new AnyOf(DIRECTOR_SURNAME, surname));
    add(Rung.CREDIT_SURNAME, new AnyOf(CREDIT_SURNAME, surname));
    add(Rung.DIRECTOR_WORDS, near(DIRECTOR_WORDS));
    add(Rung.CREDIT_WORDS, near(CREDIT_WORDS));
    if (folded.contains(" ")) add(Rung.FILM_AND_PERSON, filmAndPeople());
    if (folded.contains(" ")) add(Rung.CREDITS_TOGETHER, creditsTogether());
    add(Rung.CRITIC, new AnyOf(CRITIC_KEY, list(names.exact())));
    add(Rung.CRITIC_WORDS, near(CRITIC_WORDS));
  }

  /**
   * "leone dollars": some words in the title, the others in the credits or the byline, a surname
   * among them; for "jack black" is not Jack Cardiff's Black Narcissus.
   */
  private Clause filmAndPeople() {
    return new Clause.And(
        List.of(
            new Words(FILM_AND_PEOPLE, text, 0),
            new Words(List.of(new Weighted(FILMS, 1)), text, Integer.MAX_VALUE),
            new Words(SURNAMES_ALONE, text, Integer.MAX_VALUE)));
  }

  /** "powell pressburger", "villeneuve ryan gosling": names of two people at least. */
  private Clause creditsTogether() {
    int words = (int) Stream.of(folded.split(" ")).distinct().count();
    if (words < 2) return new Clause.None();
    return new Clause.And(
        List.of(
            new Words(List.of(new Weighted(PEOPLE, 1), new Weighted(BYLINE, 1)), text, 0),
            new Words(SURNAMES_ALONE, text, words - 2)));
  }

  private void about() {
    add(
        Rung.ABOUT,
        new BestOf(
            List.of(
                new AnyOf(ABOUT_PERSON_KEY, list(names.exact())),
                new AnyOf(ABOUT_FILM_KEY, list(title.exact())))));
    add(Rung.ABOUT_WORDS, near(ABOUT_WORDS));
    add(Rung.HEADLINE, new Words(List.of(new Weighted(HEADLINE, 1)), text, 0));
    add(Rung.CITED, new AnyOf(CITED_KEY, list(title.exact())));
    add(
        Rung.MENTIONED,
        new BestOf(
            List.of(
                new AnyOf(MENTIONED_FILM_KEY, list(title.exact())),
                new AnyOf(MENTIONED_FILM_WEAK_KEY, list(title.exactOrWeak())),
                new AnyOf(MENTIONED_PERSON_KEY, list(names.exact())))));
    add(Rung.MENTIONED_WORDS, near(MENTIONED_WORDS));
  }

  private void words() {
    Matcher year = OF_A_YEAR.matcher(folded);
    if (year.matches()) {
      int wanted = Integer.parseInt(year.group(1));
      add(Rung.OF_YEAR, new Clause.Between(YEAR, wanted, wanted));
    }
    if (folded.contains(" ")) add(Rung.PHRASE, new Near(BODY, text, 0));
    text();
  }

  private void text() {
    add(Rung.TEXT, new Words(EVERYWHERE, text, 0));
    if (!films.isEmpty()) add(Rung.TEXT, new Words(EVERYWHERE, films.getFirst().name(), 0));
  }

  /** Other forms of the words: "walle" would meet "walls", so only where nothing is named. */
  private void stems() {
    add(Rung.STEMS, new Words(List.of(new Weighted(BODY_STEMS, 1)), text, 0));
  }

  private Clause near(Field field) {
    return new Near(field, name, NAME_SLOP);
  }

  private void add(Rung rung, Clause clause) {
    (rung.byWords() ? byWords : apart).add(rung.of(clause));
  }

  private static List<String> list(Set<String> keys) {
    return List.copyOf(keys);
  }
}
