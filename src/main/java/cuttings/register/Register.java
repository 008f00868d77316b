package cuttings.register;

import cuttings.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of an archive as they were read for one generation of its index, in the order of the
 * sources. On disk {@code pages.tsv}, a line each, beside {@code readings}, their records.
 *
 * @param stamp of what made it
 * @param knowledge what the archive had learnt of itself
 */
public record Register(Stamp stamp, Knowledge knowledge, List<PageRecord> pages) {
  /** Raised when the form of these files changes, or of a record in them. */
  public static final int FORMAT = 2;

  /** The records. */
  public static final String READINGS = "readings";

  private static final String PAGES = "pages.tsv";
  private static final int COLUMNS = 8;

  /**
   * What a result depends on besides the pages.
   *
   * @param format of the files
   * @param reading of the rules by which pages are read
   * @param indexing of the rules by which reviews are indexed
   * @param background of what an editor gave besides
   */
  public record Stamp(int format, String reading, String indexing, String background) {}

  /**
   * What an archive had learnt of itself.
   *
   * @param digest of all names in its pages and of the paragraphs that recur: where that is the
   *     same, so is all that was learnt
   * @param films number of films that its pieces review or cite
   * @param people number of people that its pieces name
   */
  public record Knowledge(String digest, int films, int people) {
    /** Of an archive that nothing is remembered of. */
    public static final Knowledge NONE = new Knowledge("", 0, 0);
  }

  private record Head(Stamp stamp, Knowledge knowledge, int pages) {}

  public Register {
    pages = List.copyOf(pages);
  }

  /**
   * The register in a folder; empty where there is none that this version can read.
   *
   * @throws IOException when there is one and the disk does not give it
   */
  public static Optional<Register> read(Path folder) throws IOException {
    Path file = folder.resolve(PAGES);
    if (!Files.exists(file) || !Files.exists(folder.resolve(READINGS))) return Optional.empty();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String head = lines.readLine();
      if (head == null) return Optional.empty();
      Head read = head(head);
      if (read.stamp().format() != FORMAT) return Optional.empty();
      var pages = new ArrayList<PageRecord>();
      for (String line = lines.readLine(); line != null; line = lines.readLine())
        pages.add(page(line));
      // a list that was cut off would let what it lacks stay in the index for ever
      return pages.size() == read.pages()
          ? Optional.of(new Register(read.stamp(), read.knowledge(), pages))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      // a damaged register only means that all is read again
      return Optional.empty();
    }
  }

  private static Head head(String line) {
    try {
      Head head = Json.read(line.getBytes(StandardCharsets.UTF_8), Head.class);
      if (head == null || head.stamp() == null || head.knowledge() == null)
        throw new IllegalArgumentException(line);
      return head;
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static PageRecord page(String line) {
    String[] columns = line.split("\t", COLUMNS);
    if (columns.length < COLUMNS) throw new IllegalArgumentException(line);
    return new PageRecord(
        columns[7],
        columns[0],
        place(columns[1], columns[2]),
        place(columns[3], columns[4]),
        place(columns[5], columns[6]));
  }

  private static Place place(String offset, String length) {
    return new Place(Long.parseLong(offset), Integer.parseInt(length));
  }

  /** Writes the list of pages into a folder that holds their records. */
  public void write(Path folder) throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve(PAGES))) {
      out.write(Json.write(new Head(stamp, knowledge, pages.size())));
      out.write('\n');
      for (PageRecord page : pages) out.write(line(page));
    }
  }

  /** Names hold no line break that the column would not end at; one that does is written blank. */
  private static String line(PageRecord page) {
    return "%s\t%s\t%s\t%s\t%s\n"
        .formatted(
            page.digest(),
            columns(page.reading()),
            columns(page.traits()),
            columns(page.result()),
            page.file().replaceAll("[\\r\\n]", " "));
  }

  private static String columns(Place place) {
    return place.offset() + "\t" + place.length();
  }
}
