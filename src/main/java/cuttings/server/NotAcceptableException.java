package cuttings.server;

import java.util.List;

/** An answer is wanted in a type in which it is not had. */
final class NotAcceptableException extends RuntimeException {
  NotAcceptableException(List<String> types) {
    super("the answer is had as " + String.join(", ", types));
  }
}
