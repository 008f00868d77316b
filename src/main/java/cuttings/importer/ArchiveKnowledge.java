package cuttings.importer;

import cuttings.corrections.Boilerplate;
import cuttings.identity.Filmography;
import cuttings.identity.People;
import cuttings.review.Film;
import cuttings.review.FilmIdentity;
import cuttings.review.PersonIdentity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an archive as a whole knows: its films, its people, and the paragraphs of its sites; safe
 * for many threads. Films and people are worked out when they are first asked for.
 */
final class ArchiveKnowledge {
  /** The films and the people of an archive. */
  record Identified(Filmography films, People people) {}

  private final Supplier<Identified> identifying;
  private final Set<Long> recurring;
  private final Boilerplate byHand;
  private final Map<Record, Answer> answers = new ConcurrentHashMap<>();
  private volatile @Nullable Identified identified;

  ArchiveKnowledge(
      Supplier<Identified> identifying, List<Learnt.Recurring> recurring, Boilerplate byHand) {
    this.identifying = identifying;
    this.recurring =
        recurring.stream()
            .map(each -> Paragraphs.key(each.text()))
            .collect(Collectors.toUnmodifiableSet());
    this.byHand = byHand;
  }

  /** Asked for by every page, so that a lock is taken the first time alone. */
  private Identified identified() {
    Identified known = identified;
    return known == null ? identify() : known;
  }

  private synchronized Identified identify() {
    Identified known = identified;
    if (known != null) return known;
    Identified found = identifying.get();
    identified = found;
    return found;
  }

  Filmography films() {
    return identified().films();
  }

  People people() {
    return identified().people();
  }

  /** Whether a film is reviewed or listed under a title with this canonical key. */
  boolean film(String key) {
    return films().hasTitle(key);
  }

  /** Whether a person is credited somewhere under a name with this canonical key. */
  boolean person(String key) {
    return people().credited(key);
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

  /** The film that is meant by a naming. */
  Optional<FilmIdentity> meant(Film film) {
    return films().meant(film);
  }

  /** The person who is called so. */
  Optional<PersonIdentity> called(String name) {
    return people().called(name);
  }

  /** Who is meant, written down once for all pages. */
  Answer answer(Optional<? extends Record> identity) {
    if (identity.isEmpty()) return Answer.NOBODY;
    Answer known = answers.get(identity.get());
    if (known != null) return known;
    Answer answer = Answer.of(identity.get());
    answers.put(identity.get(), answer);
    return answer;
  }
}
