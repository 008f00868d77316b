package cuttings.server;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the access log tells of a request: nothing of who asked, and nothing of what was asked for.
 *
 * @param route the template of the address, or {@code none}
 * @param bytes of the answer's body, as sent
 * @param ms from the request's header to the last byte of the answer
 * @param generation of the index that serves; null while there is none
 * @param client the network of the client, where the operator wants it; {@code local} on this
 *     machine
 * @param aborted true where the connection ended before the answer; null else
 */
record AccessLine(
    Instant time,
    String method,
    String route,
    int status,
    long bytes,
    double ms,
    @Nullable String generation,
    @Nullable String client,
    @Nullable Boolean aborted) {}
