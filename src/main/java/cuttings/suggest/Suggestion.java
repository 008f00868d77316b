package cuttings.suggest;

/**
 * A completion of what a person is typing.
 *
 * @param key of a film or person; for a headline the id of the piece
 * @param label as shown: {@code Alien³ (1992)}, {@code Sigourney Weaver}, a headline
 * @param detail what tells it from others of its name: {@code directed by David Fincher}, {@code
 *     director and player}, a date; may be empty
 * @param pieces number of pieces that review, credit or name it, or are by the critic
 */
public record Suggestion(
    Kind kind, Match match, String key, String label, String detail, int pieces) {

  /** What is suggested, in the order in which groups of equal merit stand. */
  public enum Kind {
    FILM,
    PERSON,
    CRITIC,
    HEADLINE
  }

  /** How the typed text meets the name, the best first. */
  public enum Match {
    /** It is the whole name. */
    WHOLE,
    /** The name begins so, its article aside. */
    BEGINNING,
    /** Words of the name begin so. */
    WORDS,
    /** Another spelling or title of it begins so: {@code walle}. */
    SPELLING,
    /** Words of the name begin so but for a letter or two; never above the others. */
    NEARLY
  }
}
