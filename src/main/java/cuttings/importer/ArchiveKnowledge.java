package cuttings.importer;

import cuttings.corrections.Boilerplate;
import cuttings.identity.Filmography;
import cuttings.identity.People;
import cuttings.review.Film;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What an archive as a whole knows: its films, its people, and the paragraphs of its sites; safe
 * for many threads.
 */
final class ArchiveKnowledge {
  private final Filmography films;
  private final People people;
  private final Set<Long> recurring;
  private final Boilerplate byHand;
  private final Map<Record, Long> stamps = new ConcurrentHashMap<>();

  ArchiveKnowledge(
      Filmography films, People people, List<Learnt.Recurring> recurring, Boilerplate byHand) {
    this.films = films;
    this.people = people;
    this.recurring =
        recurring.stream()
            .map(each -> Paragraphs.key(each.text()))
            .collect(Collectors.toUnmodifiableSet());
    this.byHand = byHand;
  }

  Filmography films() {
    return films;
  }

  People people() {
    return people;
  }

  /** Whether a film is reviewed or listed under a title with this canonical key. */
  boolean film(String key) {
    return films.hasTitle(key);
  }

  /** Whether a person is credited somewhere under a name with this canonical key. */
  boolean person(String key) {
    return people.credited(key);
  }

  /** Whether a paragraph stands on many pages, by its key. */
  boolean recurs(long key) {
    return recurring.contains(key);
  }

  /** Whether a paragraph belongs to the site rather than to the piece. */
  boolean boilerplate(String paragraph) {
    if (byHand.keeps(paragraph)) return false;
    return byHand.drops(paragraph) || (!recurring.isEmpty() && recurs(Paragraphs.key(paragraph)));
  }

  /** A stamp of the film that is meant, all that is known of it; 0 for none. */
  long stamp(Film film) {
    return stamp(films.meant(film));
  }

  /** A stamp of the person who is called so, all that is known of him; 0 for nobody. */
  long stamp(String name) {
    return stamp(people.called(name));
  }

  /** By its words, which say all that it holds. */
  private long stamp(Optional<? extends Record> identity) {
    if (identity.isEmpty()) return 0;
    Long known = stamps.get(identity.get());
    if (known != null) return known;
    long stamp = Paragraphs.hash(identity.get().toString());
    stamps.put(identity.get(), stamp);
    return stamp;
  }
}
