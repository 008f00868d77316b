package cuttings.server;

import cuttings.archive.Archive;
import cuttings.archive.LiveArchive;
import cuttings.editorial.Editorial;
import cuttings.search.Generation;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long an answer may be kept, and whether one that was kept still holds: it does as long as the
 * index, the editors' file and the program are the same.
 *
 * <p>The tag is made before the answer, so that an answer from a newer index has an older tag,
 * never the other way round. It is weak (RFC 9110): answers tell how long they took, and are packed
 * or not.
 */
final class Freshness {
  private static final String TAG = "cuttings.tag";
  private static final String FOR_A_MINUTE = "max-age=60, stale-while-revalidate=600";

  /** The first names of the paths whose answers depend on nothing else. */
  private static final Set<String> LASTING =
      Set.of(
          "",
          "api",
          "reviews",
          "films",
          "people",
          "critics",
          "years",
          "missing",
          "suggest",
          "feed.rss",
          "feed.atom",
          "feed.json",
          "sitemap.xml",
          "sitemaps");

  private static final List<String> PASSING =
      List.of("/api/v1/status", "/api/v1/draft-check", "/api/v1/admin");

  private final LiveArchive archive;
  private final Supplier<Editorial> editorial;
  private final Instant started;
  private @Nullable Editorial seen;
  private int versions;

  Freshness(LiveArchive archive, Supplier<Editorial> editorial, Instant started) {
    this.archive = archive;
    this.editorial = editorial;
    this.started = started;
  }

  /** Ends a request with 304 that names the answer it would get. */
  void ask(Context context) throws IOException {
    if (!isRead(context) || !lasts(context.path())) return;
    String tag = tag(context);
    context.attribute(TAG, tag);
    if (!names(context.header("If-None-Match"), tag)) return;
    tell(context, tag);
    unchanged(context);
  }

  /** Ends a request with 304. */
  static void unchanged(Context context) throws IOException {
    context.status(304).skipRemainingHandlers();
    // neither the type of an answer without one, nor the length of the one that is not sent
    context.res().setHeader("Content-Type", null);
    context.res().flushBuffer();
  }

  /** Says of an answer how long it may be kept, where its handler has not said so. */
  void tell(Context context) {
    if (context.res().getHeader("Cache-Control") != null) return;
    String tag = context.attribute(TAG);
    if (context.statusCode() >= 400) context.header("Cache-Control", "no-store");
    else if (tag == null) context.header("Cache-Control", "no-cache");
    else tell(context, tag);
  }

  private static void tell(Context context, String tag) {
    boolean secret = context.header("Authorization") != null;
    context.header("ETag", tag);
    context.header("Cache-Control", (secret ? "private, " : "public, ") + FOR_A_MINUTE);
  }

  private static boolean isRead(Context context) {
    return context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
  }

  private static boolean lasts(String path) {
    String first = path.substring(1).replaceFirst("/.*", "");
    return LASTING.contains(first) && PASSING.stream().noneMatch(path::startsWith);
  }

  /** Whether a header names a tag, weak or strong. */
  static boolean names(@Nullable String header, String tag) {
    return header != null
        && Stream.of(header.split(","))
            .map(String::strip)
            .anyMatch(each -> tag.equals(each.startsWith("W/") ? each : "W/" + each));
  }

  private String tag(Context context) throws IOException {
    Generation generation = archive.ask(Archive::generation);
    String all =
        String.join(
            "\n",
            started.toString(),
            generation.name(),
            generation.created().toString(),
            Integer.toString(version()),
            String.valueOf(context.header("Accept")),
            String.valueOf(context.host()),
            context.path(),
            String.valueOf(context.queryString()));
    return "W/\"" + HexFormat.of().formatHex(hash(all), 0, 10) + "\"";
  }

  /** How often editors have changed their wishes since the service began. */
  private synchronized int version() {
    Editorial current = editorial.get();
    if (!current.equals(seen)) versions++;
    seen = current;
    return versions;
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
