package cuttings.importer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest of texts, one after another: equal ones come of equal texts. */
final class Digest {
  private static final int BYTES = 16;

  private final MessageDigest digest;

  Digest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  static String of(String text) {
    var digest = new Digest();
    digest.add(text);
    return digest.hex();
  }

  /** Takes one more text; where one ends and the next begins makes a difference. */
  void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same of bytes. */
  void add(byte[] bytes) {
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  /** The digest of all, once. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
