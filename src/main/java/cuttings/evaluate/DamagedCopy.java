package cuttings.evaluate;

/** A page that was damaged, as the bytes of a file, and what was done to it. */
public final class DamagedCopy {
  private final String damage;
  private final byte[] bytes;

  DamagedCopy(String damage, byte[] bytes) {
    this.damage = damage;
    this.bytes = bytes;
  }

  /** In words, in the order in which it was done: "spliced, nested deep, packed". */
  public String damage() {
    return damage;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
