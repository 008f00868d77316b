package cuttings.server;

import io.javalin.http.Context;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of the service, without a path, as others are to know it. */
final class PublicAddress {
  /** A name or an address, and perhaps a port; nothing that could lead elsewhere. */
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:\\d{1,5})?");

  private final @Nullable URI given;

  /**
   * Goes by what an operator says.
   *
   * @param given null where it goes by the host that each request names
   */
  PublicAddress(@Nullable URI given) {
    this.given = given;
  }

  /**
   * The address for the answer to a request; headers that proxies add are not believed.
   *
   * @throws InvalidParameterException where nothing tells it
   */
  String of(Context context) {
    if (given != null) return given.toString();
    String host = context.header("Host");
    if (host == null || !HOST.matcher(host).matches())
      throw new InvalidParameterException("Host", "no name of a host");
    return context.scheme() + "://" + host;
  }
}
