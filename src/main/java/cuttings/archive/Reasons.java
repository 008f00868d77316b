package cuttings.archive;

import cuttings.analysis.Folding;
import cuttings.analysis.NameKeys;
import cuttings.analysis.TitleKeys;
import cuttings.ranking.Rung;
import cuttings.review.Citation;
import cuttings.review.Credit;
import cuttings.review.Critic;
import cuttings.review.Film;
import cuttings.review.PersonMention;
import cuttings.review.Review;
import cuttings.review.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a page answers to a query, in words: "directed by Rachel Mason", "cites Rust (2024)". */
final class Reasons {
  private static final int MOST = 3;
  private static final String HEADLINE = "words of the headline";

  private final Review review;
  private final Set<String> words;
  private final Set<String> titleKeys;
  private final Set<String> whole;

  private Reasons(Review review, String asked) {
    this.review = review;
    this.words =
        Stream.of(Folding.words(asked), NameKeys.words(asked), Folding.joinedWords(asked))
            .flatMap(text -> Stream.of(text.split(" ")))
            .collect(Collectors.toSet());
    this.whole =
        names(review).stream().filter(name -> holds(name, asked)).collect(Collectors.toSet());
    this.titleKeys = TitleKeys.of(asked).exactOrWeak();
  }

  /**
   * The reasons, the strongest first.
   *
   * @param matched names of the rungs the page stands on
   * @param asked the words asked for, without query syntax
   */
  static List<String> of(Review review, List<String> matched, String asked) {
    var reasons = new Reasons(review, asked);
    var texts = new LinkedHashSet<String>();
    for (Rung rung : matched.stream().map(Rung::valueOf).sorted().toList())
      // that a page has the words says nothing more once it is known why it has them
      if (texts.isEmpty() || rung.named()) texts.addAll(reasons.of(rung));
    if (texts.size() > 1) texts.remove(HEADLINE);
    return texts.stream().limit(MOST).toList();
  }

  private List<String> of(Rung rung) {
    return switch (rung) {
      case PINNED -> List.of("chosen by an editor");
      case FILM_OF_YEAR, FILM, FILM_BY_NUMBER, FILM_PART, FILM_BEGINNING, FILM_WORDS ->
          each(review.films(), film -> "reviews " + film.label());
      case FILM_OF_OTHER_YEAR, OF_YEAR -> each(review.films(), film -> "reviews " + film.label());
      case DIRECTOR, DIRECTOR_SURNAME, DIRECTOR_WORDS -> credits(List.of(Role.DIRECTOR));
      case CAST -> credits(List.of(Role.CAST));
      case CREW, CREDIT_NEARLY, CREDIT_SURNAME, CREDIT_WORDS, CREDITS_TOGETHER ->
          credits(List.of(Role.values()));
      case FILM_AND_PERSON -> filmAndPerson();
      case CRITIC, CRITIC_WORDS -> written();
      case ABOUT, ABOUT_WORDS -> about();
      case HEADLINE -> List.of(HEADLINE);
      case CITED, MENTIONED, MENTIONED_WORDS -> mentions();
      case PHRASE -> List.of("the phrase stands in the text");
      case TEXT -> List.of("all words on the page");
      case STEMS -> List.of("forms of all words in the text");
      case SPELT_NEARLY -> List.of("words spelt nearly so in the text");
      case SOME_WORDS -> List.of("some of the words on the page");
    };
  }

  private static <T> List<String> each(List<T> values, Function<T, String> text) {
    return values.stream().map(text).toList();
  }

  private List<String> credits(List<Role> roles) {
    var reasons = new ArrayList<String>();
    for (Role role : roles)
      reasons.addAll(
          people(
              review.credits().stream().filter(c -> c.role() == role).map(Credit::name).toList(),
              verb(role)));
    return reasons;
  }

  private static String verb(Role role) {
    return switch (role) {
      case DIRECTOR -> "directed by ";
      case WRITER -> "written for the screen by ";
      case PRODUCER -> "produced by ";
      case CAST -> "with ";
      case CINEMATOGRAPHER -> "photographed by ";
      case EDITOR -> "edited by ";
      case COMPOSER -> "music by ";
    };
  }

  private List<String> filmAndPerson() {
    var reasons = new ArrayList<String>(each(review.films(), film -> "reviews " + film.label()));
    reasons.addAll(credits(List.of(Role.values())));
    reasons.addAll(written());
    return reasons;
  }

  private List<String> written() {
    return people(review.imprint().critics().stream().map(Critic::name).toList(), "written by ");
  }

  private List<String> about() {
    var reasons = new ArrayList<String>();
    for (PersonMention person : review.people())
      if (asks(person.name())) reasons.add("speaks of " + person.name() + " from the start");
    reasons.addAll(films());
    return reasons;
  }

  private List<String> mentions() {
    var reasons = new ArrayList<String>(films());
    for (PersonMention person : review.people())
      if (asks(person.name())) reasons.add("mentions " + person.name());
    return reasons;
  }

  private List<String> films() {
    return review.cited().stream()
        .filter(citation -> asks(citation.film()))
        .map(citation ->
            (citation.strength() == Citation.Strength.CITED ? "cites " : "mentions ")
                + citation.film().label())
        .toList();
  }

  private boolean asks(Film film) {
    return TitleKeys.of(film.title()).exactOrWeak().stream().anyMatch(titleKeys::contains);
  }

  private List<String> people(List<String> names, String verb) {
    return names.stream().distinct().filter(this::asks).map(name -> verb + name).toList();
  }

  /** Whether a name holds the words asked for: all of them where any name of the page does. */
  private boolean asks(String name) {
    return whole.isEmpty() ? parts(name).anyMatch(words::contains) : whole.contains(name);
  }

  private static Stream<String> parts(String name) {
    return NameKeys.forms(name).stream().flatMap(text -> Stream.of(text.split(" ")));
  }

  private static boolean holds(String name, String asked) {
    Set<String> parts = parts(name).collect(Collectors.toSet());
    return Stream.of(NameKeys.words(asked).split(" ")).allMatch(parts::contains);
  }

  private static Set<String> names(Review review) {
    return Stream.of(
            review.credits().stream().map(Credit::name),
            review.people().stream().map(PersonMention::name),
            review.imprint().critics().stream().map(Critic::name))
        .flatMap(names -> names)
        .collect(Collectors.toSet());
  }
}
