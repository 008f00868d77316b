package cuttings.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * What a file is, told by its first bytes, packed or not, and by its name where they do not say.
 */
enum FileKind {
  ZIP,
  TAR,
  /** A web archive. */
  WARC,
  /** A feed, or an export in the form of one. */
  FEED,
  /** A file of JSON, which may be an export. */
  JSON,
  PAGE,
  UNKNOWN;

  /** For messages: all that pages are read from. */
  static final String UNDERSTOOD =
      "a folder, a zip or tar archive, a web archive (WARC), an export of WordPress, Squarespace or Ghost, a feed with"
          + " whole texts (RSS, Atom), an HTML page; any of the files may be packed by gzip";

  /** As much as shows what an export is behind the notes that stand above it. */
  private static final int HEAD = 8192;

  private static final int PACKED_HEAD = 2 * HEAD;
  private static final int TAR_MARK = 257;

  private static final Pattern FEED_ROOT = Pattern.compile("<(?:rss|feed|(?:rdf:)?RDF)[\\s>]");
  private static final Pattern XML_START =
      Pattern.compile("^\\W{0,10}<(?:\\?xml|!--|rss|feed|rdf)");
  private static final Pattern JSON_START = Pattern.compile("^\\W{0,3}\\s{0,20}\\{\\s{0,20}\"");
  private static final Pattern NAMED_ZIP = Pattern.compile("(?i)\\.zip$");
  private static final Pattern NAMED_TAR = Pattern.compile("(?i)\\.(?:tar(?:\\.gz)?|tgz)$");
  private static final Pattern NAMED_WARC = Pattern.compile("(?i)\\.warc(?:\\.gz)?$");

  /** Looks at the beginning of a file. */
  static FileKind of(Path path) throws IOException {
    String name = path.getFileName().toString();
    try (InputStream in = Files.newInputStream(path)) {
      return of(name, in.readNBytes(PACKED_HEAD));
    }
  }

  /** The beginning of what is packed; what cannot be unpacked stays as it is. */
  private static byte[] unpacked(byte[] head) {
    if (!startsWith(head, 0x1f, 0x8b)) return head;
    byte[] inside = new byte[HEAD];
    int length = 0;
    try (var in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      for (int read = 0; read >= 0 && length < HEAD; length += Math.max(0, read))
        read = in.read(inside, length, HEAD - length);
    } catch (IOException e) {
      // only the beginning was given, so an early end is no fault
    }
    return Arrays.copyOf(inside, length);
  }

  /** Looks at bytes of which the first are those of a file. */
  static FileKind of(String name, byte[] bytes) {
    byte[] head = unpacked(Arrays.copyOf(bytes, Math.min(bytes.length, PACKED_HEAD)));
    if (startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6)) return ZIP;
    if (marked(head, TAR_MARK, "ustar")) return TAR;
    if (marked(head, 0, "WARC/")) return WARC;
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (feed(text)) return FEED;
    if (JSON_START.matcher(text).find()) return JSON;
    if (NAMED_ZIP.matcher(name).find()) return ZIP;
    if (NAMED_TAR.matcher(name).find()) return TAR;
    if (NAMED_WARC.matcher(name).find()) return WARC;
    return PageFile.otherKind(name) || PageFile.looksBinary(head) ? UNKNOWN : PAGE;
  }

  private static boolean feed(String head) {
    Matcher feed = FEED_ROOT.matcher(head);
    return XML_START.matcher(head).find()
        && feed.find()
        && !head.substring(0, feed.start()).contains("<html");
  }

  private static boolean startsWith(byte[] head, int... mark) {
    if (head.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) if ((head[i] & 0xff) != mark[i]) return false;
    return true;
  }

  private static boolean marked(byte[] head, int at, String mark) {
    byte[] bytes = mark.getBytes(StandardCharsets.US_ASCII);
    return head.length >= at + bytes.length
        && Arrays.equals(head, at, at + bytes.length, bytes, 0, bytes.length);
  }
}
