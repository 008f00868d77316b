package cuttings.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A version of a file that is edited, known from others by the tag of its bytes. */
final class Version {
  private static final int TAG_BYTES = 12;

  private final byte[] text;

  Version(byte[] text) {
    this.text = text.clone();
  }

  byte[] text() {
    return text.clone();
  }

  /** A strong entity tag (RFC 9110, section 8.8.3), with its quotes. */
  String tag() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> lines() {
    return new String(text, StandardCharsets.UTF_8).lines().toList();
  }
}
