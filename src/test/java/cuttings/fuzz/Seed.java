package cuttings.fuzz;

import cuttings.cli.Cuttings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * A good file of one of the formats that the program reads.
 *
 * @param name as its file is called
 * @param use what is done with a file of this format
 */
record Seed(String name, Use use, byte[] bytes) {
  /** What is done with a file. */
  enum Use {
    /** It is the source of a reindex. */
    SOURCE,
    /** It lies beside the pages of a reindex. */
    BESIDE,
    /** It says how a search is answered. */
    EDITORS,
    /** It configures a search. */
    CONFIGURATION,
    /** It is restored as an index. */
    SNAPSHOT,
    /** It lies in the generation that a reindex follows. */
    REGISTER
  }

  /** Those that lie as texts, and what is packed of them. */
  static List<Seed> all(Path scratch) throws IOException {
    var seeds = new ArrayList<Seed>();
    for (String name :
        List.of(
            "page.html",
            "wordpress.xml",
            "squarespace.xml",
            "squarespace.json",
            "ghost.json",
            "feed.rss",
            "feed.atom",
            "pages.warc")) seeds.add(new Seed(name, Use.SOURCE, text(name)));
    for (String name : List.of("corrections.yaml", "authority.csv"))
      seeds.add(new Seed(name, Use.BESIDE, text(name)));
    seeds.add(new Seed("editors.yaml", Use.EDITORS, text("editors.yaml")));
    seeds.add(new Seed("cuttings.yaml", Use.CONFIGURATION, text("cuttings.yaml")));
    seeds.addAll(packed(UnaryOperator.identity()));
    index(scratch);
    seeds.add(new Seed("snapshot.zip", Use.SNAPSHOT, Files.readAllBytes(scratch.resolve("s.zip"))));
    for (String name : List.of("pages.tsv", "readings"))
      seeds.add(
          new Seed(
              name, Use.REGISTER, Files.readAllBytes(scratch.resolve("index/gen-0001/" + name))));
    return seeds;
  }

  /** Archives, of which a change may be made to the page inside before it is packed. */
  static List<Seed> packed(UnaryOperator<byte[]> change) throws IOException {
    byte[] page = change.apply(text("page.html"));
    byte[] tar = tar(page);
    return List.of(
        new Seed("pages.zip", Use.SOURCE, zip(page)),
        new Seed("pages.tar", Use.SOURCE, tar),
        new Seed("pages.tar.gz", Use.SOURCE, gzip(tar)),
        new Seed("pages.warc.gz", Use.SOURCE, gzip(change.apply(text("pages.warc")))));
  }

  private static byte[] text(String name) throws IOException {
    try (var in = Seed.class.getResourceAsStream("/fuzz/" + name)) {
      if (in == null) throw new IOException("no seed " + name);
      return in.readAllBytes();
    }
  }

  /** An index of the page, and a snapshot of it. */
  private static void index(Path scratch) throws IOException {
    Path pages = Files.createDirectories(scratch.resolve("pages"));
    Files.write(pages.resolve("page.html"), text("page.html"));
    run("reindex", "--index", scratch + "/index", pages.toString());
    run("snapshot", "--index", scratch + "/index", scratch + "/s.zip");
  }

  private static void run(String... arguments) throws IOException {
    var told = new StringWriter();
    if (Cuttings.run(arguments, new PrintWriter(told), new PrintWriter(told)) != 0)
      throw new IOException(told.toString());
  }

  private static byte[] zip(byte[] page) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String name : List.of("page.html", "below/page.html")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(page);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(byte[] page) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      for (String name : Stream.of("page.html", "below/page.html").toList()) {
        var entry = new TarArchiveEntry(name);
        entry.setSize(page.length);
        tar.putArchiveEntry(entry);
        tar.write(page);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] file) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(file);
    }
    return bytes.toByteArray();
  }
}
