package cuttings.review;

import java.util.List;

/**
 * A person named in a body.
 *
 * @param name the fullest form the piece uses
 * @param tier how surely it is a person
 * @param spans every place, by full name, surname or given name
 */
public record PersonMention(String name, Tier tier, List<Span> spans) {

  /** How surely a name is a person's. */
  public enum Tier {
    /** Named in the credits. */
    CREDITED,
    /** Named with an office or in a form only persons have: "armorer ...", "(Karen Gillan)". */
    CONTEXTUAL,
    /** Known by its capitals and a common given name alone. */
    CAPITALISED
  }

  public PersonMention {
    spans = List.copyOf(spans);
  }
}
