package cuttings.server;

import cuttings.archive.LiveArchive;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Tells of each request when the last byte of its answer is gone. What route it took, the routes
 * leave behind; of what was asked for nothing is told.
 */
final class Requests extends Handler.Wrapper {
  /** Any other word is the client's own, and may tell anything. */
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

  static final String ROUTE = "cuttings.route";
  private static final String CLIENT = "cuttings.client";

  private final LiveArchive archive;
  private final Watch watch;
  private final RateGuard clients;

  Requests(LiveArchive archive, Watch watch, RateGuard clients) {
    this.archive = archive;
    this.watch = watch;
    this.clients = clients;
  }

  /** Leaves behind what is to be told. */
  void leave(Context context) {
    Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
    if (endpoint != null) context.attribute(ROUTE, endpoint.path);
    if (watch.tellsAddresses()) context.attribute(CLIENT, clients.area(context));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    long start = System.nanoTime();
    Request.addCompletionListener(
        request, fault -> watch.request(line(request, response, start, fault), since(start)));
    return super.handle(request, response, callback);
  }

  private AccessLine line(
      Request request, Response response, long start, @Nullable Throwable fault) {
    return new AccessLine(
        Instant.now(),
        METHODS.contains(request.getMethod()) ? request.getMethod() : "other",
        request.getAttribute(ROUTE) instanceof String route ? route : "none",
        response.getStatus(),
        Response.getContentBytesWritten(response),
        SlowLine.millis(since(start)),
        watch.writesAccess() ? generation() : null,
        request.getAttribute(CLIENT) instanceof String client ? client : null,
        fault == null ? null : true);
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private @Nullable String generation() {
    try {
      return archive.ask(open -> open.generation().name());
    } catch (IOException | RuntimeException _) {
      return null;
    }
  }
}
