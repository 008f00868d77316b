package cuttings.catalogue;

import java.util.List;

/**
 * A film or a person in the catalogue.
 *
 * @param label as printed: {@code Alien³ (1992)}, {@code Sigourney Weaver}
 * @param name the label without the year
 * @param words the folded words of the name
 * @param pieces number of reviews that review the film or credit, mention or are by the person
 */
public record Entry(Kind kind, String label, String name, List<String> words, int pieces) {

  /** What an entry is. */
  public enum Kind {
    FILM,
    PERSON
  }

  public Entry {
    words = List.copyOf(words);
  }
}
