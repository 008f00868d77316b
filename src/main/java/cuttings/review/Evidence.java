package cuttings.review;

import java.util.List;

/**
 * Which rule gave a field its value, and from where on the page.
 *
 * @param field the field's JSON name: {@code published}
 * @param rule the rule's name: {@code json-ld}
 * @param from the text or element it read, shortened
 * @param confidence how far the value is to be trusted
 * @param rivals other values that other rules gave, the more trusted first
 */
public record Evidence(
    String field, String rule, String from, Confidence confidence, List<Rival> rivals) {

  /** How far a value is to be trusted. */
  public enum Confidence {
    /** Set by hand, said to machines by the page, or found alike by two rules. */
    SURE,
    /** Found by one rule that is seldom wrong, and contradicted by none. */
    LIKELY,
    /** A guess, or one of two rules that contradict each other. */
    DOUBTFUL
  }

  /** A value that another rule gave. */
  public record Rival(String value, String rule) {}

  public Evidence {
    rivals = List.copyOf(rivals);
  }
}
