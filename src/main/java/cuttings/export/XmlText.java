package cuttings.export;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML file, put right where exports are often wrong: a lone ampersand or an entity
 * of HTML becomes text, a character that XML forbids a space, a byte that is no letter a sign for
 * that. So no entity of a file's own is ever resolved.
 */
final class XmlText extends Reader {
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]{0,100}encoding\\s?=\\s?[\"']([A-Za-z0-9._-]{2,40})[\"']");
  private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";
  private static final int LONGEST_REFERENCE = 12;
  private static final int HEAD = 256;

  private final BufferedReader in;

  /** Looked at already and yet to be given out. */
  private final StringBuilder ready = new StringBuilder();

  /** The last letters given out, as many as open and close what is taken literally. */
  private final StringBuilder last = new StringBuilder();

  private int at;
  private boolean literal;

  private XmlText(BufferedReader in) {
    this.in = in;
  }

  static XmlText of(InputStream bytes) throws IOException {
    var buffered = new BufferedInputStream(bytes);
    buffered.mark(HEAD);
    byte[] head = buffered.readNBytes(HEAD);
    buffered.reset();
    var text = new XmlText(new BufferedReader(new InputStreamReader(buffered, charset(head))));
    text.dropMark();
    return text;
  }

  private static Charset charset(byte[] head) {
    int mark = head.length < 2 ? 0 : (head[0] & 0xff) << 8 | (head[1] & 0xff);
    if (mark == 0xFEFF || mark == 0xFFFE) return StandardCharsets.UTF_16;
    Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  /** A byte order mark and white space may stand before the declaration, where XML has none. */
  private void dropMark() throws IOException {
    int next;
    do {
      in.mark(1);
      next = in.read();
    } while (next == 0xFEFF || (next >= 0 && Character.isWhitespace(next)));
    in.reset();
  }

  @Override
  public int read(char[] chars, int from, int length) throws IOException {
    int count = 0;
    while (count < length) {
      if (at == ready.length() && !fill()) break;
      char next = ready.charAt(at++);
      follow(next);
      chars[from + count++] = next;
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  /** Keeps account of whether the text stands in a section that is taken literally. */
  private void follow(char next) {
    last.append(next);
    if (last.length() > CDATA.length()) last.deleteCharAt(0);
    if (!literal && next == '[' && last.toString().equals(CDATA)) literal = true;
    else if (literal && next == '>' && last.toString().endsWith(CDATA_END)) literal = false;
  }

  private boolean fill() throws IOException {
    ready.setLength(0);
    at = 0;
    int next = in.read();
    if (next < 0) return false;
    if (next == '&' && !literal) reference();
    else if (Character.isHighSurrogate((char) next)) pair((char) next);
    else ready.append(allowed(next) ? (char) next : ' ');
    return true;
  }

  private void reference() throws IOException {
    in.mark(LONGEST_REFERENCE);
    var name = new StringBuilder();
    int next = in.read();
    while (next >= 0 && next != ';' && name.length() < LONGEST_REFERENCE - 1) {
      name.append((char) next);
      next = in.read();
    }
    in.reset();
    boolean known = next == ';' && (OF_XML.contains(name.toString()) || number(name.toString()));
    ready.append(known ? "&" : "&amp;");
  }

  private static boolean number(String name) {
    try {
      if (name.matches("#[0-9]{1,7}")) return allowed(Integer.parseInt(name.substring(1)));
      return name.matches("#x[0-9a-fA-F]{1,6}") && allowed(Integer.parseInt(name.substring(2), 16));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private void pair(char high) throws IOException {
    in.mark(1);
    int low = in.read();
    if (low >= 0 && Character.isLowSurrogate((char) low)) {
      ready.append(high).append((char) low);
    } else {
      in.reset();
      ready.append(' ');
    }
  }

  /** The characters of XML 1.0. */
  private static boolean allowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point < 0xD800)
        || (point > 0xDFFF && point < 0xFFFE)
        || (point > 0xFFFF && point <= Character.MAX_CODE_POINT);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
