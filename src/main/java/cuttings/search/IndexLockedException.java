package cuttings.search;

import java.io.IOException;

/** Another process is building a generation; the message names it. */
public final class IndexLockedException extends IOException {
  public IndexLockedException(String message) {
    super(message);
  }
}
