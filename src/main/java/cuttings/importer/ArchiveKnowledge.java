package cuttings.importer;

import cuttings.corrections.Boilerplate;
import cuttings.extract.Known;
import cuttings.identity.Filmography;
import cuttings.identity.People;
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
import java.util.Set;
import java.util.stream.Collectors;

/** What an archive as a whole knows: its films, its people, and the paragraphs of its sites. */
record ArchiveKnowledge(Filmography films, People people, Set<String> recurring, Boilerplate byHand)
    implements Known {

  static ArchiveKnowledge of(
      Filmography films, People people, List<Learnt.Recurring> recurring, Boilerplate byHand) {
    Set<String> keys =
        recurring.stream()
            .map(each -> Paragraphs.key(each.text()))
            .collect(Collectors.toUnmodifiableSet());
    return new ArchiveKnowledge(films, people, keys, byHand);
  }

  @Override
  public boolean film(String key) {
    return films.hasTitle(key);
  }

  @Override
  public boolean person(String key) {
    return people.credited(key);
  }

  @Override
  public boolean boilerplate(String paragraph) {
    if (byHand.keeps(paragraph)) return false;
    return byHand.drops(paragraph)
        || (!recurring.isEmpty() && recurring.contains(Paragraphs.key(paragraph)));
  }

  /** The review with the films and people it means. */
  Review identified(Review review) {
    return review.withIdentities(new Identities(filmsOf(review), peopleOf(review)));
  }

  private Map<String, FilmIdentity> filmsOf(Review review) {
    Map<String, FilmIdentity> meant = new HashMap<>();
    for (Film film : review.films())
      films.meant(film).ifPresent(identity -> meant.put(film.label(), identity));
    for (Citation citation : review.cited())
      films
          .meant(citation.film())
          .ifPresent(identity -> meant.putIfAbsent(citation.film().label(), identity));
    return meant;
  }

  /** Only people whom other pieces spell otherwise: the others are called as they are printed. */
  private Map<String, PersonIdentity> peopleOf(Review review) {
    Set<String> names = review.peopleNamed();
    for (Critic critic : review.imprint().critics()) names.add(critic.name());
    Map<String, PersonIdentity> meant = new HashMap<>();
    for (String name : names)
      people
          .called(name)
          .filter(person -> !person.name().equals(name) || !person.otherNames().isEmpty())
          .ifPresent(person -> meant.put(name, person));
    return meant;
  }
}
