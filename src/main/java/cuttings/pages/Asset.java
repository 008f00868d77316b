package cuttings.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file that pages load: its name holds a hash of what is in it, so that a browser may keep it for
 * ever.
 */
public enum Asset {
  STYLE("cuttings", "css", "text/css; charset=utf-8", "cuttings.css"),
  SCRIPT("cuttings", "js", "text/javascript; charset=utf-8", "combobox.js", "cuttings.js"),
  ICON("icon", "svg", "image/svg+xml", "icon.svg");

  private static final int HASH_BYTES = 5;

  private final String name;
  private final String type;
  private final String content;

  Asset(String name, String ending, String type, String... files) {
    this.type = type;
    this.content = joined(files);
    this.name = name + "." + hash(content) + "." + ending;
  }

  /** Where it is served. */
  public String address() {
    return "/assets/" + name;
  }

  String type() {
    return type;
  }

  String content() {
    return content;
  }

  static Optional<Asset> named(String name) {
    return Stream.of(values()).filter(asset -> asset.name.equals(name)).findFirst();
  }

  /** Files of this package, one behind the other. */
  static String joined(String... files) {
    return Stream.of(files).map(Asset::read).collect(Collectors.joining("\n"));
  }

  private static String read(String file) {
    try (InputStream in = Objects.requireNonNull(Asset.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
