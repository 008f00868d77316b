package cuttings.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of one saved file, made a page: capped, unpacked, recognised and decoded. */
final class PageFile {
  private static final Set<String> OTHER_KINDS =
      Set.of(
          "css", "js", "mjs", "json", "jsonl", "xml", "txt", "md", "csv", "tsv", "jpg", "jpeg",
          "png", "gif", "webp", "avif", "svg", "ico", "bmp", "pdf", "zip", "tar", "mp3", "mp4",
          "mov", "woff", "woff2", "ttf", "otf", "eot", "map", "py", "yaml", "yml");

  /** Names that say nothing of what is inside. */
  private static final Set<String> MAY_BE_EXPORTS = Set.of("json", "xml");

  private static final Pattern NAMED_PAGE = Pattern.compile("(?i)\\.x?html?(?:\\.gz)?$");
  private static final Pattern HTML_TYPE =
      Pattern.compile("(?i)\\s*(?:text/html|application/xhtml\\+xml)\\s*(?:;|$)");
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]{2,40})");

  private PageFile() {}

  /** Hands out the page that a file is, or all that a file of many pages holds. */
  static void read(SavedFile file, Untouched untouched, Consumer<Unopened> consumer) {
    String name = file.name();
    Optional<String> digest = known(file, untouched);
    if (digest.isPresent()) {
      consumer.accept(new Unopened.Known(file, "", digest.get()));
      return;
    }
    if (otherKind(name) && !MAY_BE_EXPORTS.contains(extension(name))) {
      consumer.accept(Unopened.of(notHtml(name, "the name ends in ." + extension(name))));
      return;
    }
    byte[] bytes;
    try (InputStream in = file.open()) {
      // a file of many pages may be larger than a page, which one byte more shows
      bytes = in.readNBytes(PageSource.PAGE_LIMIT + 1);
    } catch (IOException | IllegalArgumentException e) {
      consumer.accept(Unopened.of(unreadable(name, e)));
      return;
    }
    switch (FileKind.of(name, bytes)) {
      case WARC -> new WarcFile(file).forEach(consumer);
      case FEED -> new ExportFile(file, consumer).readFeed();
      case JSON -> new ExportFile(file, consumer).readJson();
      case ZIP, TAR ->
          consumer.accept(Unopened.of(notHtml(name, "an archive inside another source")));
      case PAGE -> consumer.accept(Unopened.page(name, bytes, "", null));
      case UNKNOWN ->
          consumer.accept(
              otherKind(name)
                  ? Unopened.of(notHtml(name, "the name ends in ." + extension(name)))
                  : Unopened.page(name, bytes, "", null));
    }
  }

  /** Of a file of many pages nobody can tell that it is all known, so its name must be a page's. */
  private static Optional<String> known(SavedFile file, Untouched untouched) {
    return file.modified() != null && NAMED_PAGE.matcher(file.name()).find()
        ? untouched.digest(file.name(), file.modified())
        : Optional.empty();
  }

  /** The one page that a file is. */
  static Item page(SavedFile file) {
    try (InputStream in = file.open()) {
      return page(file.name(), in.readNBytes(PageSource.PAGE_LIMIT + 1), "", null);
    } catch (IOException | IllegalArgumentException e) {
      return unreadable(file.name(), e);
    }
  }

  /**
   * The page that some bytes are, packed or not.
   *
   * @param charset what a server has called their encoding, or empty
   */
  static Item page(String name, byte[] bytes, String charset, @Nullable URI address) {
    // no more of a packed file was read, so it could not be unpacked either
    boolean whole = bytes.length <= PageSource.PAGE_LIMIT;
    byte[] plain;
    try {
      plain = whole && packed(bytes) ? gunzip(bytes) : bytes;
    } catch (IOException e) {
      return unreadable(name, e);
    }
    if (plain.length > PageSource.PAGE_LIMIT)
      return new Item.Unreadable(
          name, Item.Reason.TOO_LARGE, "more than %d MiB".formatted(PageSource.PAGE_LIMIT >> 20));
    if (looksBinary(plain)) return notHtml(name, "binary data");
    Decoding.Text text = Decoding.decode(plain, charset);
    if (text.value().isBlank())
      return new Item.Unreadable(name, Item.Reason.EMPTY, plain.length + " bytes without text");
    return new Item.Page(name, text.value(), text.charset(), address);
  }

  /** The page that a web server's answer is, if it calls it one. */
  static Unopened answer(String name, byte[] bytes, String type, @Nullable URI address) {
    if (!type.isEmpty() && !HTML_TYPE.matcher(type).lookingAt())
      return Unopened.of(notHtml(name, type));
    Matcher charset = CHARSET.matcher(type);
    return Unopened.page(name, bytes, charset.find() ? charset.group(1) : "", address);
  }

  private static boolean packed(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }

  static Item.Unreadable unreadable(String name, Exception fault) {
    String what =
        switch (fault) {
          case AccessDeniedException _ -> "no permission to read it";
          case NoSuchFileException _ -> "no such file";
          default -> String.valueOf(fault.getMessage());
        };
    return new Item.Unreadable(name, Item.Reason.UNREADABLE, what);
  }

  static Item.Unreadable notHtml(String name, String detail) {
    return new Item.Unreadable(name, Item.Reason.NOT_HTML, detail);
  }

  /** Stops one byte past the limit, so a small file that unpacks to gigabytes costs little. */
  private static byte[] gunzip(byte[] packed) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readNBytes(PageSource.PAGE_LIMIT + 1);
    }
  }

  static boolean otherKind(String name) {
    return OTHER_KINDS.contains(extension(name));
  }

  private static String extension(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Many NULs without the order UTF-16 gives them, or many controls that no text holds. */
  static boolean looksBinary(byte[] bytes) {
    int length = Math.min(bytes.length, 4096);
    if (Decoding.startsWithMark(bytes)) return false;
    int[] nul = new int[2];
    int control = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) nul[i & 1]++;
      else if (control(bytes[i])) control++;
    }
    boolean wide = Math.min(nul[0], nul[1]) * 20 < Math.max(nul[0], nul[1]);
    return control * 20 > length || ((nul[0] + nul[1]) * 10 > length && !wide);
  }

  /** None that lays out lines, and none by which an encoding shifts to other letters. */
  private static boolean control(byte b) {
    return (b > 0 && b < 9) || (b > 0x0F && b < 0x20 && b != 0x1B);
  }
}
