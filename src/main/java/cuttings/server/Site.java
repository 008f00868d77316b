package cuttings.server;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a service listens, by which address it is known, and whose pages may read its API.
 *
 * @param host the address to listen on
 * @param port 0 for any free one
 * @param publicUrl such as {@code https://search.reel.example}; null where the address goes by what
 *     each request names
 * @param origins such as {@code https://reel.example}, or {@code *} for all
 */
public record Site(String host, int port, @Nullable URI publicUrl, List<String> origins) {
  private static final Pattern ORIGIN = Pattern.compile("\\*|https?://[a-z0-9.\\-\\[\\]:]+");

  /**
   * Checks what an operator has written.
   *
   * @throws IllegalArgumentException where an address or an origin is none
   */
  public Site {
    origins = List.copyOf(origins);
    if (publicUrl != null) publicUrl = URI.create(publicUrl.toString().replaceFirst("/$", ""));
    if (port < 0 || port > 65_535) throw new IllegalArgumentException("no such port: " + port);
    for (String origin : origins)
      if (!ORIGIN.matcher(origin).matches())
        throw new IllegalArgumentException(
            "no origin: “%s”; one is like https://reel.example, or *".formatted(origin));
    if (publicUrl != null && !isAddress(publicUrl.toString()))
      throw new IllegalArgumentException(
          "no public address: “%s”; one is like https://search.reel.example".formatted(publicUrl));
  }

  private static boolean isAddress(String url) {
    return !url.equals("*") && ORIGIN.matcher(url).matches();
  }

  /** A service that nobody else's pages read. */
  public static Site on(String host, int port) {
    return new Site(host, port, null, List.of());
  }
}
