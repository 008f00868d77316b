package cuttings.admission;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses as far as they tell one client from another, or from whose neighbourhood it is. */
public final class Addresses {
  private static final int CLIENT_BITS_6 = 64;
  private static final int AREA_BITS_4 = 24;
  private static final int AREA_BITS_6 = 48;

  private Addresses() {}

  static InetAddress of(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** What one client has for itself: an address of version 4, of version 6 a network of /64. */
  static InetAddress client(InetAddress address) {
    return address instanceof Inet4Address ? address : Network.first(address, CLIENT_BITS_6);
  }

  /** An address cut down until it tells of no household: {@code 192.0.2.0/24}. */
  public static String area(InetAddress address) {
    int bits = address instanceof Inet4Address ? AREA_BITS_4 : AREA_BITS_6;
    return new Network(address, bits).toString();
  }
}
