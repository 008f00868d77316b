package cuttings.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The secret that administrators show, as a bearer token (RFC 6750). Only its digest is kept, so
 * that no dump of memory and no log tells it.
 */
public final class AccessToken {
  /** Fewer may be guessed. */
  public static final int SHORTEST = 16;

  private static final int LONGEST = 4096;
  private static final String SCHEME = "bearer ";
  private static final Set<PosixFilePermission> OF_OTHERS =
      EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

  private final byte[] digest;

  private AccessToken(byte[] digest) {
    this.digest = digest;
  }

  /**
   * The token that is all a file holds, but for space around it.
   *
   * @throws IllegalArgumentException where that is shorter than 16 characters, or has signs that no
   *     header can carry
   * @throws java.nio.file.NoSuchFileException where there is no such file
   */
  public static AccessToken read(Path file) throws IOException {
    byte[] bytes;
    try (var in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LONGEST + 1);
    }
    String text = decode(file, bytes).strip();
    if (text.length() < SHORTEST)
      throw new IllegalArgumentException(
          "the token in %s is shorter than %d characters".formatted(file, SHORTEST));
    if (bytes.length > LONGEST || !text.matches("[\\x21-\\x7E]+"))
      throw new IllegalArgumentException(
          "%s holds no token: one line of letters, digits and signs of ASCII".formatted(file));
    return of(text);
  }

  static AccessToken of(String text) {
    return new AccessToken(sha256(text));
  }

  private static String decode(Path file, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      throw new IllegalArgumentException(file + " holds no token: it is no text");
    }
  }

  /** Whether others than the owner may read a file, on systems that know owners. */
  public static boolean isReadByOthers(Path file) throws IOException {
    if (!Files.getFileStore(file).supportsFileAttributeView("posix")) return false;
    return Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains);
  }

  /**
   * Whether an {@code Authorization} header shows this token; takes as long for a wrong one as for
   * one that is nearly right.
   */
  boolean isShownBy(@Nullable String header) {
    if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) return false;
    return MessageDigest.isEqual(digest, sha256(header.substring(SCHEME.length()).strip()));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
