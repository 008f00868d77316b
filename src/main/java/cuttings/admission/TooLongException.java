package cuttings.admission;

/** An answer took longer than anyone waits. */
public final class TooLongException extends RuntimeException {
  TooLongException(String message) {
    super(message, null, false, false);
  }
}
