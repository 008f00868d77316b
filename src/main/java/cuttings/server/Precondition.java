package cuttings.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sender wants to be true of the version that a new one replaces (RFC 9110, section 13.1).
 *
 * @param match the {@code If-Match} header; null for any version, or none
 * @param noneMatch the {@code If-None-Match} header, {@code *} to make a file and replace none
 */
record Precondition(@Nullable String match, @Nullable String noneMatch) {
  /** A strong tag is one without {@code W/}; a weak one never says that texts are equal. */
  private static final Pattern TAG = Pattern.compile("(W/)?(\"[^\"]*\")");

  static Precondition of(Context context) {
    return new Precondition(context.header("If-Match"), context.header("If-None-Match"));
  }

  /**
   * @param tag of the version in place; empty where there is none
   * @throws UnmetPreconditionException where it is not the one that is wanted
   */
  void check(Optional<String> tag) {
    if (match != null && !named(match, tag)) throw new UnmetPreconditionException(tag);
    if (noneMatch != null && named(noneMatch, tag)) throw new UnmetPreconditionException(tag);
  }

  private static boolean named(String header, Optional<String> tag) {
    if (tag.isEmpty()) return false;
    return header.strip().equals("*") || tags(header).contains(tag.get());
  }

  private static List<String> tags(String header) {
    return TAG.matcher(header)
        .results()
        .filter(tag -> tag.group(1) == null)
        .map((MatchResult tag) -> tag.group(2))
        .toList();
  }
}
