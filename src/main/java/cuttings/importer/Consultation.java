package cuttings.importer;

import cuttings.extract.Known;
import cuttings.review.Citation;
import cuttings.review.Critic;
import cuttings.review.Film;
import cuttings.review.FilmIdentity;
import cuttings.review.Identities;
import cuttings.review.PersonIdentity;
import cuttings.review.Review;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One page's asking of what the archive knows; it notes every question. For one thread. */
final class Consultation implements Known {
  private final ArchiveKnowledge knowledge;
  private final Asked before;
  private final Map<String, Boolean> films = new HashMap<>();
  private final Map<String, Boolean> people = new HashMap<>();
  private final Map<Long, Boolean> paragraphs = new HashMap<>();
  private final Map<Film, Optional<FilmIdentity>> meant = new HashMap<>();
  private final Map<String, Optional<PersonIdentity>> called = new HashMap<>();

  /**
   * @param before what was asked of the same knowledge earlier, and is answered from memory
   */
  Consultation(ArchiveKnowledge knowledge, Asked before) {
    this.knowledge = knowledge;
    this.before = before;
  }

  @Override
  public boolean film(String key) {
    return films.computeIfAbsent(
        key, _ -> known(before.films(), key, Function.identity(), knowledge::film));
  }

  @Override
  public boolean person(String key) {
    return people.computeIfAbsent(
        key, _ -> known(before.people(), key, Function.identity(), knowledge::person));
  }

  /** What was answered before, else what is known. */
  private static <K, A, R> R known(
      Map<K, A> before, K asked, Function<A, R> remembered, Function<K, R> knowledge) {
    A answer = before.get(asked);
    return answer == null ? knowledge.apply(asked) : remembered.apply(answer);
  }

  @Override
  public boolean madeBy(String title, String director) {
    // with a director that agrees; one whose director is not known may be anybody's
    return meant(new Film(title, null, List.of(director)))
        .filter(known -> !known.directors().isEmpty())
        .isPresent();
  }

  @Override
  public boolean boilerplate(String paragraph) {
    paragraphs.computeIfAbsent(Paragraphs.key(paragraph), knowledge::recurs);
    return knowledge.boilerplate(paragraph);
  }

  private Optional<FilmIdentity> meant(Film film) {
    return meant.computeIfAbsent(
        film, _ -> known(before.meant(), film, Answer::film, knowledge::meant));
  }

  private Optional<PersonIdentity> called(String name) {
    return called.computeIfAbsent(
        name, _ -> known(before.called(), name, Answer::person, knowledge::called));
  }

  /** The review with the films and people it means. */
  Review identified(Review review) {
    return review.withIdentities(new Identities(filmsOf(review), peopleOf(review)));
  }

  private Map<String, FilmIdentity> filmsOf(Review review) {
    Map<String, FilmIdentity> identities = new HashMap<>();
    for (Film film : review.films())
      meant(film).ifPresent(identity -> identities.put(film.label(), identity));
    for (Citation citation : review.cited())
      meant(citation.film())
          .ifPresent(identity -> identities.putIfAbsent(citation.film().label(), identity));
    return identities;
  }

  /** Only people whom other pieces spell otherwise: the others are called as they are printed. */
  private Map<String, PersonIdentity> peopleOf(Review review) {
    Set<String> names = review.peopleNamed();
    for (Critic critic : review.imprint().critics()) names.add(critic.name());
    Map<String, PersonIdentity> identities = new HashMap<>();
    for (String name : names)
      called(name)
          .filter(person -> !person.name().equals(name) || !person.otherNames().isEmpty())
          .ifPresent(person -> identities.put(name, person));
    return identities;
  }

  /** All that was asked. */
  Asked asked() {
    return new Asked(films, people, paragraphs, answers(meant), answers(called));
  }

  private <K, R extends Record> Map<K, Answer> answers(Map<K, Optional<R>> identities) {
    Map<K, Answer> answers = new HashMap<>();
    identities.forEach((asked, identity) -> answers.put(asked, knowledge.answer(identity)));
    return answers;
  }
}
