package cuttings.server;

import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.util.List;

/**
 * Answers to HEAD that are those to GET without a body. Javalin by itself answers HEAD without
 * running the handler, and then no header is right.
 */
final class HeadRoutes {
  private HeadRoutes() {}

  static void addTo(Javalin server) {
    List<Endpoint> read =
        server.unsafe.internalRouter.allHttpHandlers().stream()
            .map(parsed -> parsed.endpoint)
            .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
            .toList();
    for (Endpoint endpoint : read) server.unsafe.routes.head(endpoint.path, endpoint.handler);
  }
}
