package cuttings.pages;

import cuttings.archive.Archive;
import cuttings.suggest.Suggestion;
import java.util.List;

/** What may be meant where nothing was found: films, people and pieces of nearly this name. */
public record Nearby(List<Near> entries) {
  private static final int MOST = 6;

  /** One of them, with what tells it from others of its name. */
  public record Near(Link name, String detail) {}

  public Nearby {
    entries = List.copyOf(entries);
  }

  /** What is near to some words. */
  static Nearby of(Archive archive, String words) {
    return new Nearby(archive.suggest(words, MOST).stream().limit(MOST).map(Nearby::near).toList());
  }

  /** What is near to the last words of an address; to those without a number where that is more. */
  static Nearby ofAddress(Archive archive, String path) {
    String words = path.substring(path.lastIndexOf('/') + 1).replaceAll("[-_.+]+", " ").strip();
    Nearby nearby = of(archive, words);
    return nearby.entries.isEmpty() ? of(archive, words.replaceAll("\\d+", "").strip()) : nearby;
  }

  private static Near near(Suggestion suggestion) {
    return new Near(
        Link.of(
            suggestion.label(),
            switch (suggestion.kind()) {
              case FILM -> Address.ofFilm(suggestion.key());
              case PERSON, CRITIC -> Address.ofPerson(suggestion.key());
              case HEADLINE -> Address.ofReview(suggestion.key());
            }),
        suggestion.detail());
  }
}
