package cuttings.server;

import cuttings.json.Json;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses searches that would find no place, before anything is made of them. Whoever sends them
 * away must be much quicker than whoever asks, or refusing takes all the time there is.
 */
final class EarlyRefusal extends Handler.Wrapper {
  private static final List<String> SEARCHES =
      List.of("/api/v1/search", "/api/v1/films/", "/api/v1/people/");
  private static final int STATUS = 503;

  private static final HttpFields HEADERS =
      HttpFields.build()
          .put("Content-Type", "application/problem+json; charset=utf-8")
          .put("Content-Security-Policy", SecurityHeaders.FOR_PROGRAMS)
          .put("X-Content-Type-Options", "nosniff")
          .put("Cache-Control", "no-store")
          .put("Retry-After", "1")
          .asImmutable();

  private final ByteBuffer body = ByteBuffer.wrap(Json.bytes(problem())).asReadOnlyBuffer();
  private final BooleanSupplier full;
  private final Cors cors;

  EarlyRefusal(BooleanSupplier full, Cors cors) {
    this.full = full;
    this.cors = cors;
  }

  private static Map<String, Object> problem() {
    var problem = new LinkedHashMap<String, Object>();
    problem.put("type", "about:blank");
    problem.put("title", "Service Unavailable");
    problem.put("status", STATUS);
    problem.put("detail", "too many ask at once; try again");
    return problem;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!isSearch(request) || !full.getAsBoolean())
      return super.handle(request, response, callback);
    request.setAttribute(Requests.ROUTE, "refused");
    response.setStatus(STATUS);
    response.getHeaders().add(HEADERS);
    // else a page of another site could not tell a refusal from a broken line
    cors.headers(request.getHttpURI().getPath(), request.getHeaders().get("Origin"))
        .forEach(response.getHeaders()::put);
    response.write(true, body.slice(), callback);
    return true;
  }

  private static boolean isSearch(Request request) {
    String path = request.getHttpURI().getPath();
    return path != null && SEARCHES.stream().anyMatch(path::startsWith);
  }
}
