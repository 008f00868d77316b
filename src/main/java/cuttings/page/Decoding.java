package cuttings.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bytes of a page made text, by what they are rather than by what the page says of them.
 *
 * <p>A byte order mark decides; else valid UTF-8 with at least one character beyond ASCII is UTF-8
 * whatever was declared; else the declared charset, where Latin-1 and ASCII mean windows-1252 as
 * they do in every browser; else windows-1252. A page declared UTF-8 with a few bad bytes keeps its
 * good sequences, and each bad byte is read as windows-1252.
 */
final class Decoding {
  /** Text and the name of the encoding it was read by. */
  record Text(String value, String charset) {}

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Set<Charset> BROWSERS_READ_AS_1252 =
      Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);
  private static final int[] UTF_32BE_MARK = {0, 0, 0xFE, 0xFF};
  private static final int[] UTF_32LE_MARK = {0xFF, 0xFE, 0, 0};
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([A-Za-z0-9._:-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final int DECLARATION_WITHIN = 8192;
  private static final int MOST_DECLARATIONS = 8;

  private Decoding() {}

  static Text decode(byte[] bytes) {
    return decode(bytes, "");
  }

  /**
   * @param label the charset the server named, before any that the page declares; or empty
   */
  static Text decode(byte[] bytes, String label) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return text(bytes, 3, StandardCharsets.UTF_8);
    // the mark of UTF-32LE begins with that of UTF-16LE
    if (startsWith(bytes, UTF_32BE_MARK)) return text(bytes, 4, Charset.forName("UTF-32BE"));
    if (startsWith(bytes, UTF_32LE_MARK)) return text(bytes, 4, Charset.forName("UTF-32LE"));
    if (startsWith(bytes, 0xFE, 0xFF)) return text(bytes, 2, StandardCharsets.UTF_16BE);
    if (startsWith(bytes, 0xFF, 0xFE)) return text(bytes, 2, StandardCharsets.UTF_16LE);
    Optional<Charset> wide = wideWithoutMark(bytes);
    if (wide.isPresent()) return text(bytes, 0, wide.get());
    int good = goodSequences(bytes);
    Optional<Charset> declared = declared(bytes, label).stream().findFirst();
    boolean saysUtf8 = declared.filter(StandardCharsets.UTF_8::equals).isPresent();
    int bad = badBytes(bytes, good > 0 || saysUtf8);
    if (bad == 0 && (good > 0 || declared.filter(Decoding::multiByte).isEmpty()))
      return text(bytes, 0, StandardCharsets.UTF_8);
    if ((saysUtf8 && good >= bad) || good > 10 * bad)
      return new Text(clean(mixed(bytes)), "UTF-8 with windows-1252");
    return text(bytes, 0, otherThanUtf8(bytes, label));
  }

  static boolean startsWithMark(byte[] bytes) {
    return startsWith(bytes, 0xFE, 0xFF)
        || startsWith(bytes, 0xFF, 0xFE)
        || startsWith(bytes, UTF_32BE_MARK);
  }

  private static Text text(byte[] bytes, int from, Charset charset) {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    decoder.replaceWith(charset.equals(StandardCharsets.UTF_8) ? "\uFFFD" : " ");
    try {
      CharBuffer chars = decoder.decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return new Text(clean(chars.toString()), charset.name());
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new AssertionError("a replacing decoder does not fail", e);
    }
  }

  /**
   * What is declared of a page that its bytes show not to be UTF-8: a script's charset may stand
   * before the page's own.
   */
  private static Charset otherThanUtf8(byte[] bytes, String label) {
    return declared(bytes, label).stream()
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .findFirst()
        .orElse(WINDOWS_1252);
  }

  private static List<Charset> declared(byte[] bytes, String label) {
    int length = Math.min(bytes.length, DECLARATION_WITHIN);
    Stream<String> inside =
        DECLARED
            .matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1))
            .results()
            .limit(MOST_DECLARATIONS)
            .map(found -> found.group(1));
    return Stream.concat(Stream.of(label), inside).flatMap(name -> charset(name).stream()).toList();
  }

  private static Optional<Charset> charset(String label) {
    try {
      Charset charset = Charset.forName(label);
      if (BROWSERS_READ_AS_1252.contains(charset)) return Optional.of(WINDOWS_1252);
      return charset.canEncode() && readsAscii(charset)
          ? Optional.of(charset)
          : Optional.of(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  /** A page whose declaration could be read byte by byte is not in UTF-16, UTF-32 or EBCDIC. */
  private static boolean readsAscii(Charset charset) {
    return new String("charset".getBytes(StandardCharsets.US_ASCII), charset).equals("charset");
  }

  /** Encodings such as ISO-2022-JP that use ASCII bytes for other letters. */
  private static boolean multiByte(Charset charset) {
    return !charset.equals(StandardCharsets.UTF_8) && charset.newEncoder().maxBytesPerChar() > 1.0f;
  }

  private static Optional<Charset> wideWithoutMark(byte[] bytes) {
    int length = Math.min(bytes.length, 512);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] != 0) continue;
      if ((i & 1) == 0) even++;
      else odd++;
    }
    if (odd * 3 > length && even == 0) return Optional.of(StandardCharsets.UTF_16LE);
    if (even * 3 > length && odd == 0) return Optional.of(StandardCharsets.UTF_16BE);
    return Optional.empty();
  }

  /** The length of the UTF-8 sequence at a place, or 0 where there is none. */
  private static int sequence(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (first > 0xF4 || at + length > bytes.length) return 0;
    for (int i = 1; i < length; i++) if ((bytes[at + i] & 0xC0) != 0x80) return 0;
    if (length == 3 && first == 0xE0 && (bytes[at + 1] & 0xff) < 0xA0) return 0;
    if (length == 3 && first == 0xED && (bytes[at + 1] & 0xff) > 0x9F) return 0;
    if (length == 4 && first == 0xF0 && (bytes[at + 1] & 0xff) < 0x90) return 0;
    if (length == 4 && first == 0xF4 && (bytes[at + 1] & 0xff) > 0x8F) return 0;
    return length;
  }

  private static int goodSequences(byte[] bytes) {
    int good = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = sequence(bytes, i);
      if (length > 1) good++;
      i += Math.max(1, length);
    }
    return good;
  }

  /**
   * Bytes outside every sequence; a last character may be forgiven that the file's end cuts off.
   */
  private static int badBytes(byte[] bytes, boolean forgiving) {
    int bad = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = sequence(bytes, i);
      if (length == 0 && forgiving && cutOff(bytes, i)) return bad;
      if (length == 0) bad++;
      i += Math.max(1, length);
    }
    return bad;
  }

  /** Whether the file ends inside the sequence that begins here. */
  private static boolean cutOff(byte[] bytes, int at) {
    int first = bytes[at] & 0xff;
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    for (int i = at + 1; i < bytes.length; i++) if ((bytes[i] & 0xC0) != 0x80) return false;
    return at + length > bytes.length;
  }

  private static String mixed(byte[] bytes) {
    var text = new StringBuilder(bytes.length);
    for (int i = 0; i < bytes.length; ) {
      int length = sequence(bytes, i);
      text.append(
          length == 0
              ? new String(bytes, i, 1, WINDOWS_1252)
              : new String(bytes, i, length, StandardCharsets.UTF_8));
      i += Math.max(1, length);
    }
    return text.toString();
  }

  /** Composed form, without controls, lone surrogates and replacement characters. */
  static String clean(String text) {
    var kept = new StringBuilder(text.length());
    text.codePoints().filter(Decoding::keep).forEach(kept::appendCodePoint);
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static boolean keep(int point) {
    if (point == '\n' || point == '\t' || point == '\r') return true;
    if (point == 0xFFFD || point == 0xFEFF) return false;
    int type = Character.getType(point);
    return type != Character.CONTROL && type != Character.SURROGATE;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xff) != mark[i]) return false;
    return true;
  }
}
