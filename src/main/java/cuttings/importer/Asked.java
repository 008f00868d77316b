package cuttings.importer;

import cuttings.review.Film;
import java.util.Map;

/**
 * What a page, when it was read with all that its archive knows, asked of it, and the answers. As
 * long as the archive would answer all of it the same, the page need not be read again.
 *
 * @param films keys of titles, and whether a film has them
 * @param people keys of names, and whether a person has them
 * @param paragraphs keys of paragraphs, and whether they recur
 * @param meant which film it means by a naming
 * @param called which person it means by a name
 */
record Asked(
    Map<String, Boolean> films,
    Map<String, Boolean> people,
    Map<Long, Boolean> paragraphs,
    Map<Film, Answer> meant,
    Map<String, Answer> called) {
  /** Nothing, as by a page that holds no piece. */
  static final Asked NOTHING = new Asked(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  Asked {
    films = Map.copyOf(films);
    people = Map.copyOf(people);
    paragraphs = Map.copyOf(paragraphs);
    meant = Map.copyOf(meant);
    called = Map.copyOf(called);
  }

  /** Whether all would be answered the same now. */
  boolean holds(ArchiveKnowledge now) {
    return films.entrySet().stream().allMatch(e -> now.film(e.getKey()) == e.getValue())
        && people.entrySet().stream().allMatch(e -> now.person(e.getKey()) == e.getValue())
        && paragraphs.entrySet().stream().allMatch(e -> now.recurs(e.getKey()) == e.getValue())
        && meant.entrySet().stream()
            .allMatch(e -> now.answer(now.meant(e.getKey())).equals(e.getValue()))
        && called.entrySet().stream()
            .allMatch(e -> now.answer(now.called(e.getKey())).equals(e.getValue()));
  }
}
