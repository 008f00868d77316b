package cuttings.server;

import io.javalin.http.Context;

/** The headers that keep a browser from doing anything a page of ours does not need. */
final class SecurityHeaders {
  /** What a program reads needs nothing of a browser. */
  static final String FOR_PROGRAMS = "default-src 'none'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  static void add(Context context) {
    boolean api = context.path().startsWith("/api/");
    context.header(
        "Content-Security-Policy",
        api
            ? FOR_PROGRAMS
            : "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "strict-origin-when-cross-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
  }
}
