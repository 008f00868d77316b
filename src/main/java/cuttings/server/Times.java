package cuttings.server;

import java.time.Duration;

/**
 * How long a connection may take, whatever it sends meanwhile.
 *
 * @param request from the opening of a connection, or the end of an answer, to the end of the next
 *     request's header
 * @param exchange from there until the body is read and the answer sent
 * @param grace until what is being answered must be done when the service stops
 */
public record Times(Duration request, Duration exchange, Duration grace) {
  /** Long enough for a slow line, and for a browser that keeps a connection. */
  public static final Times USUAL =
      new Times(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(10));
}
