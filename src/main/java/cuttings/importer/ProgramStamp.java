package cuttings.importer;

import cuttings.extract.PageExtractor;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Stamps of the program's own code, so that a new version knows by itself what to do again: taken
 * of the classes and word lists themselves, they cannot be forgotten when a rule is changed.
 */
final class ProgramStamp {
  /** What decides what is read out of a page. */
  private static final List<String> READING =
      List.of(
          "analysis", "corrections", "export", "extract", "identity", "importer", "page", "review");

  /** What decides what stands in the index for a review. */
  private static final List<String> INDEXING = List.of("analysis", "json", "lucene", "schema");

  private ProgramStamp() {}

  /** Of the rules by which pages are read. */
  static String reading() throws IOException {
    return of(READING);
  }

  /** Of the rules by which reviews are indexed. */
  static String indexing() throws IOException {
    return of(INDEXING);
  }

  private static String of(List<String> packages) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
    Path home = home();
    if (Files.isDirectory(home)) addFolder(home, packages, digest);
    else addJar(home, packages, digest);
    add(PageExtractor.parser(), digest);
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private static Path home() throws IOException {
    try {
      return Path.of(
          PageExtractor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static void addFolder(Path root, List<String> packages, MessageDigest digest)
      throws IOException {
    for (String each : packages)
      try (Stream<Path> files = Files.list(root.resolve("cuttings").resolve(each))) {
        for (Path file : files.sorted().toList()) {
          add(each + "/" + file.getFileName(), digest);
          digest.update(Files.readAllBytes(file));
        }
      }
  }

  /** An archive keeps a checksum of each file, which takes no reading. */
  private static void addJar(Path jar, List<String> packages, MessageDigest digest)
      throws IOException {
    List<String> folders = packages.stream().map(each -> "cuttings/" + each + "/").toList();
    try (var zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(entry -> folders.stream().anyMatch(entry.getName()::startsWith))
          .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc())
          .sorted()
          .forEach(entry -> add(entry, digest));
    }
  }

  private static void add(String text, MessageDigest digest) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }
}
