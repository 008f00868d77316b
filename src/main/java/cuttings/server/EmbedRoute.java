package cuttings.server;

import cuttings.pages.EmbedScript;
import io.javalin.http.Context;
import java.io.IOException;

/** {@code GET /embed.js}: the one file of ours that pages of any site may load. */
final class EmbedRoute {
  private static final String FOR_AN_HOUR = "public, max-age=3600, stale-while-revalidate=86400";

  private EmbedRoute() {}

  static void send(Context context) throws IOException {
    context.header("Access-Control-Allow-Origin", "*");
    context.header("Cross-Origin-Resource-Policy", "cross-origin");
    context.header("Cache-Control", FOR_AN_HOUR);
    context.header("ETag", EmbedScript.tag());
    if (Freshness.names(context.header("If-None-Match"), EmbedScript.tag()))
      Freshness.unchanged(context);
    else context.contentType("text/javascript; charset=utf-8").result(EmbedScript.content());
  }
}
