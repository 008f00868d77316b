package cuttings.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which other sites' pages may read answers (the CORS protocol of the Fetch standard): those of the
 * origins that the operator names, and only what everyone may read.
 */
final class Cors {
  private static final String ANY = "*";
  private static final String METHODS = "GET, HEAD, OPTIONS";
  private static final List<String> KEPT = List.of("/api/v1/draft-check", "/api/v1/admin");

  private final List<String> origins;

  Cors(List<String> origins) {
    this.origins = List.copyOf(origins);
  }

  /** Adds the headers that let a page read the answer, where it may. */
  void allow(Context context) {
    if (!origins.isEmpty() && !any() && isShared(context.path())) Vary.add(context, "Origin");
    Map<String, String> headers = headers(context.path(), context.header("Origin"));
    headers.forEach(context::header);
    if (!headers.isEmpty() && context.method().equals(HandlerType.OPTIONS)) {
      context.header("Access-Control-Allow-Methods", METHODS);
      context.header("Access-Control-Allow-Headers", "Accept, If-None-Match");
      context.header("Access-Control-Max-Age", "600");
    }
  }

  /** Those that let a page of an origin read an answer; none where it may not. */
  Map<String, String> headers(String path, @Nullable String origin) {
    boolean named = origin != null && origins.contains(origin);
    if (!isShared(path) || !(named || any())) return Map.of();
    return Map.of(
        "Access-Control-Allow-Origin",
        any() ? ANY : String.valueOf(origin),
        "Access-Control-Expose-Headers",
        "ETag, Link, Retry-After, Server-Timing");
  }

  private boolean any() {
    return origins.contains(ANY);
  }

  private static boolean isShared(String path) {
    return path.equals("/openapi.json")
        || path.startsWith("/feed.")
        || (path.startsWith("/api/v1/") && KEPT.stream().noneMatch(path::startsWith));
  }
}
