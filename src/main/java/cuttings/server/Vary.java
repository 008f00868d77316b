package cuttings.server;

import io.javalin.http.Context;

/** The headers of a request on which an answer depends, so that caches keep answers apart. */
final class Vary {
  private static final String VARY = "Vary";

  private Vary() {}

  /** Every answer may be packed. */
  static void add(Context context) {
    add(context, "Accept-Encoding");
  }

  static void add(Context context, String header) {
    String others = context.res().getHeader(VARY);
    context.header(VARY, others == null ? header : others + ", " + header);
  }
}
