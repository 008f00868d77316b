package cuttings.admission;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * Which proxies are believed when they say for whom they ask.
 *
 * @param trusted whether any is: then those of this machine, and of the networks
 * @param proxies networks of further ones
 */
public record Forwarding(boolean trusted, List<Network> proxies) {
  /** Nobody is believed. */
  public static final Forwarding NONE = new Forwarding(false, List.of());

  private static final int MOST_HOPS = 32;

  public Forwarding {
    proxies = List.copyOf(proxies);
  }

  /**
   * For whom a request is: the last address of {@code X-Forwarded-For} that is no proxy's. What
   * stands before it anyone may have written.
   *
   * @param peer who has the connection
   * @param forwarded the header's values, in order, each a list of addresses
   * @return empty where a proxy that is believed names nobody; the proxy where it names what is no
   *     address
   */
  public Optional<InetAddress> client(InetAddress peer, List<String> forwarded) {
    if (!isProxy(peer)) return Optional.of(peer);
    List<String> hops = hops(forwarded);
    for (int i = hops.size() - 1; i >= Math.max(0, hops.size() - MOST_HOPS); i--) {
      Optional<InetAddress> hop = address(hops.get(i));
      if (hop.isEmpty()) return Optional.of(peer);
      if (!isProxy(hop.get())) return hop;
    }
    return Optional.empty();
  }

  private boolean isProxy(InetAddress address) {
    return trusted
        && (address.isLoopbackAddress()
            || proxies.stream().anyMatch(network -> network.contains(address)));
  }

  private static List<String> hops(List<String> forwarded) {
    return forwarded.stream()
        .flatMap(value -> List.of(value.split(",")).stream())
        .map(String::strip)
        .toList();
  }

  /** Some proxies add the port: {@code 192.0.2.1:4711}, {@code [2001:db8::1]:4711}. */
  private static Optional<InetAddress> address(String text) {
    String bare = text.replaceFirst("^\\[(.*)](:\\d+)?$", "$1");
    if (bare.indexOf(':') == bare.lastIndexOf(':')) bare = bare.replaceFirst(":\\d+$", "");
    try {
      return Optional.of(InetAddress.ofLiteral(bare));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
