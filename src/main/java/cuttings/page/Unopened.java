package cuttings.page;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file of a source that nobody has looked into yet: cheap to tell from others, and opened by
 * whoever needs its page.
 */
public sealed interface Unopened {

  /** Path with forward slashes, relative to the source. */
  String file();

  /**
   * Equal for two files that are called alike, were had from one place and hold the same: 32
   * hexadecimal digits of a SHA-256.
   */
  String digest();

  /** Decodes it. */
  Item open();

  /** The same, its path now beginning with that of a folder or an archive, as of an item. */
  Unopened under(String folder);

  /** A file that is opened already, or cannot be. */
  static Unopened of(Item item) {
    return new Opened(item);
  }

  /** A page by its bytes, packed or not; {@code charset} is what a server called it, or empty. */
  static Unopened page(String file, byte[] bytes, String charset, @Nullable URI address) {
    return new Bytes(file, bytes, charset, address);
  }

  /** A file that is opened already, or cannot be. */
  record Opened(Item item) implements Unopened {
    @Override
    public String file() {
      return item.file();
    }

    @Override
    public String digest() {
      return switch (item) {
        case Item.Page(var file, var html, var charset, var address) ->
            hash(html.getBytes(StandardCharsets.UTF_8), "page", file, charset, text(address));
        case Item.Unreadable(var file, var reason, var detail) ->
            hash(detail.getBytes(StandardCharsets.UTF_8), "none", file, reason.name());
      };
    }

    @Override
    public Item open() {
      return item;
    }

    @Override
    public Unopened under(String folder) {
      return new Opened(item.under(folder));
    }
  }

  /** A page that was not read, for its digest is known. */
  final class Known implements Unopened {
    private final SavedFile source;
    private final String folder;
    private final String digest;

    Known(SavedFile source, String folder, String digest) {
      this.source = source;
      this.folder = folder;
      this.digest = digest;
    }

    @Override
    public String file() {
      return folder + source.name();
    }

    @Override
    public String digest() {
      return digest;
    }

    @Override
    public Item open() {
      Item item = PageFile.page(source);
      return folder.isEmpty() ? item : item.under(folder.substring(0, folder.length() - 1));
    }

    @Override
    public Unopened under(String above) {
      return new Known(source, above + "/" + folder, digest);
    }
  }

  /** A page as it lies on disk. */
  final class Bytes implements Unopened {
    private final String file;
    private final byte[] bytes;
    private final String charset;
    private final @Nullable URI address;

    private Bytes(String file, byte[] bytes, String charset, @Nullable URI address) {
      this.file = file;
      this.bytes = bytes;
      this.charset = charset;
      this.address = address;
    }

    @Override
    public String file() {
      return file;
    }

    @Override
    public String digest() {
      return hash(bytes, "bytes", file, charset, text(address));
    }

    @Override
    public Item open() {
      return PageFile.page(file, bytes, charset, address);
    }

    @Override
    public Unopened under(String folder) {
      return Address.of(file).isPresent()
          ? this
          : new Bytes(folder + "/" + file, bytes, charset, address);
    }
  }

  private static String text(@Nullable URI address) {
    return address == null ? "" : address.toString();
  }

  /** Each text with its length before it, so that no two lists of texts run into one. */
  private static String hash(byte[] content, String... names) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : names) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(utf8.length).array());
        digest.update(utf8);
      }
      digest.update(content);
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
