package cuttings.server;

import cuttings.metrics.Metrics;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;
import org.jspecify.annotations.Nullable;

/** {@code /metrics}, for whoever may know how much is asked of the service. */
final class MetricsApi {
  private final Metrics metrics;
  private final boolean open;
  private final @Nullable AccessToken token;

  MetricsApi(Metrics metrics, boolean open, @Nullable AccessToken token) {
    this.metrics = metrics;
    this.open = open;
    this.token = token;
  }

  void show(Context context) {
    context.header("Cache-Control", "no-store");
    if (!open && !isHere(context)) checkToken(context);
    context.contentType(Metrics.TYPE).result(metrics.text());
  }

  /** On this machine, and not for another behind a proxy. */
  private static boolean isHere(Context context) {
    return RateGuard.peer(context).isLoopbackAddress()
        && context.header("X-Forwarded-For") == null
        && context.header("Forwarded") == null;
  }

  private void checkToken(Context context) {
    if (token == null) throw new ForbiddenResponse("metrics are for this machine alone");
    if (token.isShownBy(context.header("Authorization"))) return;
    context.header("WWW-Authenticate", "Bearer realm=\"cuttings\"");
    throw new UnauthorizedResponse("metrics are for this machine, and for who shows the token");
  }
}
