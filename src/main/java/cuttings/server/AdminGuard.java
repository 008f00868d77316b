package cuttings.server;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UnauthorizedResponse;
import org.jspecify.annotations.Nullable;

/** The door before everything under {@code /api/v1/admin/}: it opens to the token alone. */
final class AdminGuard {
  static final String PATH = "/api/v1/admin/*";

  private final @Nullable AccessToken token;

  AdminGuard(@Nullable AccessToken token) {
    this.token = token;
  }

  /** Lets pass, or refuses before any of the body is read. */
  void check(Context context) {
    context.header("Cache-Control", "no-store");
    if (token == null)
      throw new ForbiddenResponse(
          "this service has no administration: it was started without --token-file");
    String shown = context.header("Authorization");
    if (token.isShownBy(shown)) return;
    context.header("WWW-Authenticate", challenge(shown));
    throw new UnauthorizedResponse(
        shown == null
            ? "administrators show their token: Authorization: Bearer TOKEN"
            : "this is not the token");
  }

  private static String challenge(@Nullable String shown) {
    String challenge = "Bearer realm=\"cuttings\"";
    return shown == null ? challenge : challenge + ", error=\"invalid_token\"";
  }
}
