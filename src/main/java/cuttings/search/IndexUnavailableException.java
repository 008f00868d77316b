package cuttings.search;

import java.io.IOException;

/** There is no index to search, or none that this program can read; the message says which. */
public final class IndexUnavailableException extends IOException {
  public IndexUnavailableException(String message) {
    super(message);
  }

  public IndexUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
