package cuttings.crawl;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Which machines an address means, and whether the program goes there. */
final class Hosts {
  /** The program does not go there. */
  static final class ForbiddenException extends Exception {
    ForbiddenException(String message) {
      super(message);
    }
  }

  private Hosts() {}

  /** The machines of an address, all of them public. */
  static List<InetAddress> addresses(URI uri, CrawlOptions options)
      throws IOException, ForbiddenException {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https"))
      throw new ForbiddenException("not of the web: " + uri);
    if (uri.getHost() == null || uri.getRawUserInfo() != null)
      throw new ForbiddenException("no plain address of the web: " + uri);
    List<InetAddress> addresses = options.resolver().resolve(uri.getHost());
    // one that is not public among others is how a name is made to lead inside
    for (InetAddress address : addresses)
      if (!options.allowed().test(address))
        throw new ForbiddenException(
            "%s is %s, which is no public address"
                .formatted(uri.getHost(), address.getHostAddress()));
    return addresses;
  }
}
