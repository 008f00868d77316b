package cuttings.admission;

/** More is asked than can be answered in time; who asks should come again a little later. */
public final class OverloadedException extends RuntimeException {
  /** Without a stack trace, for thousands a second may be needed when time is shortest. */
  OverloadedException(String message) {
    super(message, null, false, false);
  }
}
