package cuttings.importer;

import cuttings.extract.PageExtractor;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Stamps of the program's own code, so that a new version knows by itself what to do again: taken
 * of the classes and word lists themselves, they cannot be forgotten when a rule is changed.
 *
 * @param reading of the rules by which pages are read
 * @param indexing of the rules by which reviews are indexed
 */
record ProgramStamp(String reading, String indexing) {
  /** What decides what is read out of a page. */
  private static final List<String> READING =
      List.of(
          "analysis", "corrections", "export", "extract", "identity", "importer", "page", "review");

  /** What decides what stands in the index for a review. */
  private static final List<String> INDEXING = List.of("analysis", "json", "lucene", "schema");

  private static final String ROOT = "cuttings/";

  /** Of the program that runs. */
  static ProgramStamp own() throws IOException {
    Path home = home();
    // packages apart, for two rules may lie in one
    var packages = new HashMap<String, Digest>();
    if (Files.isDirectory(home)) addFolder(home.resolve(ROOT), packages);
    else addJar(home, packages);
    var stamps = new HashMap<String, String>();
    packages.forEach((name, digest) -> stamps.put(name, digest.hex()));
    return new ProgramStamp(of(READING, stamps), of(INDEXING, stamps));
  }

  private static String of(List<String> packages, Map<String, String> stamps) {
    var digest = new Digest();
    for (String each : packages) digest.add(stamps.getOrDefault(each, ""));
    digest.add(PageExtractor.parser());
    return digest.hex();
  }

  private static Path home() throws IOException {
    try {
      return Path.of(
          PageExtractor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static boolean counts(String name) {
    return READING.contains(name) || INDEXING.contains(name);
  }

  private static void addFolder(Path root, Map<String, Digest> packages) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = root.relativize(file.getParent()).toString();
        if (!counts(name)) continue;
        Digest digest = digest(packages, name);
        digest.add(file.getFileName().toString());
        digest.add(Files.readAllBytes(file));
      }
    }
  }

  /** An archive keeps a checksum of each file, which takes no reading. */
  private static void addJar(Path jar, Map<String, Digest> packages) throws IOException {
    var entries = new ArrayList<ZipEntry>();
    try (var zip = new ZipFile(jar.toFile())) {
      zip.stream().filter(entry -> entry.getName().startsWith(ROOT)).forEach(entries::add);
    }
    entries.sort(Comparator.comparing(ZipEntry::getName));
    for (ZipEntry entry : entries) {
      String path = entry.getName();
      int end = path.indexOf('/', ROOT.length());
      String name = end < 0 ? "" : path.substring(ROOT.length(), end);
      if (counts(name))
        digest(packages, name).add(path + " " + entry.getSize() + " " + entry.getCrc());
    }
  }

  private static Digest digest(Map<String, Digest> packages, String name) {
    return packages.computeIfAbsent(name, _ -> new Digest());
  }
}
