package cuttings.admission;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * The addresses that begin with the same bits: {@code 10.1.0.0/16}, or one address alone.
 *
 * @param address any of them
 * @param bits of the address that all share
 */
public record Network(InetAddress address, int bits) {
  public Network {
    if (bits < 0 || bits > address.getAddress().length * Byte.SIZE)
      throw new IllegalArgumentException("no network has /" + bits + " of " + address);
    address = first(address, bits);
  }

  /**
   * Reads an address or a network; asks no server of names.
   *
   * @throws IllegalArgumentException where it is neither
   */
  public static Network of(String text) {
    int slash = text.indexOf('/');
    InetAddress address = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
    if (slash < 0) return new Network(address, address.getAddress().length * Byte.SIZE);
    return new Network(address, Integer.parseInt(text.substring(slash + 1)));
  }

  /** The network of so many bits that an address is in. */
  static InetAddress first(InetAddress address, int bits) {
    byte[] bytes = address.getAddress();
    for (int i = 0; i < bytes.length; i++) {
      int kept = Math.clamp(bits - (long) i * Byte.SIZE, 0, Byte.SIZE);
      bytes[i] &= (byte) (0xFF << (Byte.SIZE - kept));
    }
    return Addresses.of(bytes);
  }

  /** Whether an address is one of these. */
  public boolean contains(InetAddress other) {
    byte[] mine = address.getAddress();
    return mine.length == other.getAddress().length
        && Arrays.equals(mine, first(other, bits).getAddress());
  }

  @Override
  public String toString() {
    return address.getHostAddress() + "/" + bits;
  }
}
