package cuttings.importer;

import cuttings.extract.Known;
import cuttings.importer.Asked.Meant;
import cuttings.review.Citation;
import cuttings.review.Critic;
import cuttings.review.Film;
import cuttings.review.FilmIdentity;
import cuttings.review.Identities;
import cuttings.review.PersonIdentity;
import cuttings.review.Review;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One page's asking of what the archive knows; it notes every question. For one thread. */
final class Consultation implements Known {
  private final ArchiveKnowledge knowledge;
  private final Map<String, Boolean> films = new HashMap<>();
  private final Map<String, Boolean> people = new HashMap<>();
  private final Map<Long, Boolean> paragraphs = new HashMap<>();
  private final Map<Film, Long> meant = new LinkedHashMap<>();
  private final Map<String, Long> called = new HashMap<>();

  Consultation(ArchiveKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public boolean film(String key) {
    return films.computeIfAbsent(key, knowledge::film);
  }

  @Override
  public boolean madeBy(String title, String director) {
    var film = new Film(title, null, List.of(director));
    meant.computeIfAbsent(film, knowledge::stamp);
    // with a director that agrees; one whose director is not known may be anybody's
    return knowledge.films().meant(film).filter(known -> !known.directors().isEmpty()).isPresent();
  }

  @Override
  public boolean person(String key) {
    return people.computeIfAbsent(key, knowledge::person);
  }

  @Override
  public boolean boilerplate(String paragraph) {
    paragraphs.computeIfAbsent(Paragraphs.key(paragraph), knowledge::recurs);
    return knowledge.boilerplate(paragraph);
  }

  /** The review with the films and people it means. */
  Review identified(Review review) {
    return review.withIdentities(new Identities(filmsOf(review), peopleOf(review)));
  }

  private Map<String, FilmIdentity> filmsOf(Review review) {
    Map<String, FilmIdentity> identities = new HashMap<>();
    for (Film film : review.films())
      meant(film, identity -> identities.put(film.label(), identity));
    for (Citation citation : review.cited())
      meant(citation.film(), identity -> identities.putIfAbsent(citation.film().label(), identity));
    return identities;
  }

  private void meant(Film film, java.util.function.Consumer<FilmIdentity> consumer) {
    meant.computeIfAbsent(film, knowledge::stamp);
    knowledge.films().meant(film).ifPresent(consumer);
  }

  /** Only people whom other pieces spell otherwise: the others are called as they are printed. */
  private Map<String, PersonIdentity> peopleOf(Review review) {
    Set<String> names = review.peopleNamed();
    for (Critic critic : review.imprint().critics()) names.add(critic.name());
    Map<String, PersonIdentity> identities = new HashMap<>();
    for (String name : names) {
      called.computeIfAbsent(name, knowledge::stamp);
      knowledge
          .people()
          .called(name)
          .filter(person -> !person.name().equals(name) || !person.otherNames().isEmpty())
          .ifPresent(person -> identities.put(name, person));
    }
    return identities;
  }

  /** All that was asked. */
  Asked asked() {
    return new Asked(
        films,
        people,
        paragraphs,
        meant.entrySet().stream().map(e -> new Meant(e.getKey(), e.getValue())).toList(),
        called);
  }
}
