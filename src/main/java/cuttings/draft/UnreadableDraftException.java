package cuttings.draft;

/** A draft that cannot be read, with the reason for the person who offers it. */
public final class UnreadableDraftException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why it cannot be read. */
  public enum Why {
    EMPTY,
    TOO_LARGE,
    NO_TEXT
  }

  private final Why why;

  UnreadableDraftException(Why why, String reason) {
    super(reason);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
