package cuttings.crawl;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Which addresses belong to the public internet (RFC 6890), and not to a house or a machine. */
final class PublicAddresses {
  private PublicAddresses() {}

  static boolean contains(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) return false;
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? public6(bytes) : public4(bytes, 0);
  }

  private static boolean public4(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int second = bytes[at + 1] & 0xff;
    int third = bytes[at + 2] & 0xff;
    boolean shared = first == 100 && (second & 0xC0) == 64;
    boolean protocols = first == 192 && second == 0 && (third == 0 || third == 2);
    boolean benchmarks = first == 198 && (second & 0xFE) == 18;
    boolean examples = (first == 198 && second == 51) || (first == 203 && second == 0);
    boolean house =
        first == 10
            || (first == 172 && (second & 0xF0) == 16)
            || (first == 192 && second == 168)
            || (first == 169 && second == 254);
    return first != 0
        && first != 127
        && first < 224
        && !shared
        && !protocols
        && !benchmarks
        && !examples
        && !house;
  }

  /** Global unicast only; what carries an address of the fourth version is judged by that. */
  private static boolean public6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    int second = (bytes[2] & 0xff) << 8 | (bytes[3] & 0xff);
    if (first == 0x0064 && second == 0xff9b) return public4(bytes, 12);
    if (first == 0x2002) return public4(bytes, 2);
    boolean global = (first & 0xE000) == 0x2000;
    boolean tunnel = first == 0x2001 && second == 0;
    boolean examples = first == 0x2001 && second == 0x0db8;
    return global && !tunnel && !examples;
  }
}
