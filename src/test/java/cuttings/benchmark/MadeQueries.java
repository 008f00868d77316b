package cuttings.benchmark;

import cuttings.lucene.PlainLucene;
import cuttings.review.Review;
import cuttings.review.Role;
import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import cuttings.search.Searcher;
import cuttings.search.TermCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Queries made up from what an index holds; equal seeds and equal indexes give equal queries.
 *
 * <p>The films and people of the catalogue are chosen alike, however many pages they have.
 */
final class MadeQueries {
  private static final Pattern YEAR = Pattern.compile(" \\(\\d{4}\\)$");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int COMMON_WORDS = 100;
  private static final int LONG_WORD = 4;
  private static final int MOST_TRIES = 20;

  private final Random random;
  private final PlainLucene pages;
  private final List<String> films;
  private final List<String> directors;
  private final List<String> cast;
  private final List<String> common;

  private MadeQueries(Searcher catalogue, PlainLucene pages, Random random) throws IOException {
    this.random = random;
    this.pages = pages;
    this.films = values(catalogue, ReviewSchema.FILM);
    this.directors = values(catalogue, ReviewSchema.DIRECTOR);
    this.cast = values(catalogue, ReviewSchema.CAST);
    this.common = pages.commonest(COMMON_WORDS);
  }

  private static List<String> values(Searcher catalogue, Field field) throws IOException {
    return catalogue.terms(field).stream().map(TermCount::value).toList();
  }

  /** So many queries of each family; fewer or none where an index has not what they are made of. */
  static Map<QueryFamily, List<String>> of(
      Searcher catalogue, PlainLucene pages, Random random, int each) throws IOException {
    var made = new MadeQueries(catalogue, pages, random);
    var queries = new TreeMap<QueryFamily, List<String>>();
    for (QueryFamily family : QueryFamily.values()) {
      var some = new ArrayList<String>();
      for (int tries = 0; some.size() < each && tries < each * MOST_TRIES; tries++)
        made.query(family).filter(query -> !query.isBlank()).ifPresent(some::add);
      if (!some.isEmpty()) queries.put(family, some);
    }
    return queries;
  }

  private Optional<String> query(QueryFamily family) throws IOException {
    return switch (family) {
      case FILM_TITLE -> any(films).map(MadeQueries::title);
      case TITLE_WITH_YEAR -> any(films).map(label -> label.replaceAll("[()]", ""));
      case TITLE_WITH_TYPO -> any(films).map(MadeQueries::title).flatMap(this::mistyped);
      case DIRECTOR -> any(directors);
      case DIRECTOR_INVERTED -> any(directors).flatMap(MadeQueries::inverted);
      case ACTOR_WITH_TYPO -> any(cast).flatMap(this::mistyped);
      case SURNAME_AND_TITLE_WORD -> surnameAndTitleWord(page());
      case TWO_WORDS_OF_A_TEXT -> twoWords(page().body().text());
      case COMMON_WORD -> any(common);
      case GIBBERISH -> Optional.of(letters(random.nextInt(6, 13)));
    };
  }

  private Review page() throws IOException {
    return pages.page(random.nextInt(pages.pages()));
  }

  private <T> Optional<T> any(List<T> choices) {
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of(choices.get(random.nextInt(choices.size())));
  }

  private static String title(String label) {
    return YEAR.matcher(label).replaceFirst("");
  }

  /** {@code mason, rachel}. */
  private static Optional<String> inverted(String name) {
    int space = name.lastIndexOf(' ');
    return space < 0
        ? Optional.empty()
        : Optional.of(name.substring(space + 1) + ", " + name.substring(0, space));
  }

  private Optional<String> surnameAndTitleWord(Review review) {
    List<String> makers = review.credited(Role.DIRECTOR, Role.CAST);
    if (review.films().isEmpty() || makers.isEmpty()) return Optional.empty();
    String maker = any(makers).orElseThrow();
    String surname = maker.substring(maker.lastIndexOf(' ') + 1);
    return any(longWords(review.films().getFirst().title())).map(word -> surname + " " + word);
  }

  private Optional<String> twoWords(String text) {
    List<String> words = longWords(text);
    return any(words).flatMap(one -> any(words).map(other -> one + " " + other));
  }

  private static List<String> longWords(String text) {
    return NO_LETTERS.splitAsStream(text).filter(word -> word.length() >= LONG_WORD).toList();
  }

  /** One letter too many, too few, wrong or changed with the next, in a long word. */
  private Optional<String> mistyped(String text) {
    List<Integer> places =
        IntStream.range(1, text.length() - 1)
            .filter(
                i -> Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i + 1)))
            .boxed()
            .toList();
    if (longWords(text).isEmpty()) return Optional.empty();
    return any(places).map(at -> mistyped(text, at));
  }

  private String mistyped(String text, int at) {
    String before = text.substring(0, at);
    String after = text.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + letters(1) + after;
      case 2 -> before + letters(1) + text.charAt(at) + after;
      default -> before + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    };
  }

  private String letters(int count) {
    return random
        .ints(count, 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
