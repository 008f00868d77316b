package cuttings.reindex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A folder of pages that goes from edition to edition. Each edition has one piece more than the one
 * before, and a page that says its number, so that what serves tells which edition it is of.
 */
final class ChangingArchive {
  /** The page that says the number. */
  static final String CENSUS = "census.html";

  private static final int SMALL = 4;

  private final Path pages;
  private final List<Path> copied;
  private final Random random;
  private int edition;

  private ChangingArchive(Path pages, List<Path> copied, Random random) {
    this.pages = pages;
    this.copied = copied;
    this.random = random;
  }

  /**
   * Copies pages into a folder, several times under other names and addresses.
   *
   * @param times how often
   */
  static ChangingArchive of(Path source, int times, Path pages, Random random) throws IOException {
    Files.createDirectories(pages);
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList())
        for (int time = 0; time < times; time++)
          copy(file, pages.resolve("copy" + time).resolve(source.relativize(file)), time);
    }
    try (Stream<Path> files = Files.walk(pages)) {
      List<Path> copied = files.filter(Files::isRegularFile).sorted().toList();
      var archive = new ChangingArchive(pages, copied, random);
      archive.next(false);
      return archive;
    }
  }

  private static void copy(Path file, Path to, int time) throws IOException {
    Files.createDirectories(to.getParent());
    // letters in any encoding stay the bytes they are
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    if (time > 0) text = text.replace(".example", ".copy%d.example".formatted(time));
    Files.writeString(to, text, StandardCharsets.ISO_8859_1);
  }

  Path pages() {
    return pages;
  }

  int edition() {
    return edition;
  }

  /**
   * Goes on to the next edition.
   *
   * @param large whether so many pages change that an index is built anew for it
   */
  void next(boolean large) throws IOException {
    edition++;
    write("own%05d.html".formatted(edition), "Ferry Number " + edition, "");
    write(CENSUS, "Census of the Quay", "This is edition %d of the almanac.".formatted(edition));
    int changes = large ? copied.size() / 5 : Math.min(copied.size(), random.nextInt(SMALL));
    for (int i = 0; i < changes; i++) change(copied.get(random.nextInt(copied.size())));
  }

  private void change(Path page) throws IOException {
    byte[] note =
        "<!-- set again for edition %d -->\n"
            .formatted(edition)
            .getBytes(StandardCharsets.US_ASCII);
    Files.write(page, note, java.nio.file.StandardOpenOption.APPEND);
  }

  private void write(String name, String film, String text) {
    try {
      Files.writeString(
          pages.resolve(name),
          """
          <title>Review: %1$s (1987)</title><article><h1>%1$s (1987)</h1>
          <p>Directed by Zbylut Marrowby</p><p>%2$s</p>
          <p>The wind of %1$s takes the washing off the line, and nobody in the village, from the
          bailiff to the boy with the kite, has seen the sea so flat before the turn of %1$s.</p>
          <p>What the camera of %1$s sees of it is little: a gate, a bell, two gulls that quarrel
          over a crust, and a door that somebody has painted blue. %1$s does not hurry.</p></article>
          """
              .formatted(film, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
