package cuttings.authority;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Tables as large as those of IMDb, made up from a seed. Planted among the rows are films that have
 * a wanted title as their title, as their original one, or only in the table of other titles.
 */
final class ScaleTables {
  static final int TITLES = 10_000_000;
  static final int OTHER_TITLES = 20_000_000;
  static final int NAMES = 3_000_000;

  /** Of ten rows seven or so are episodes, as with IMDb. */
  private static final List<String> TYPES =
      List.of(
          "tvEpisode",
          "tvEpisode",
          "tvEpisode",
          "tvEpisode",
          "tvEpisode",
          "tvEpisode",
          "tvEpisode",
          "movie",
          "short",
          "tvSeries");

  private final Path folder;
  private final List<String> wanted;
  private final ScaleTitles titles;
  private final SplittableRandom random;
  private final int apart;

  ScaleTables(Path folder, List<String> wanted, ScaleTitles titles, long seed) {
    this.folder = folder;
    this.wanted = wanted;
    this.titles = titles;
    this.random = new SplittableRandom(seed + 1);
    this.apart = TITLES / wanted.size();
  }

  void write() throws IOException {
    write(ImdbTable.TITLES, "title.basics", TITLES, this::title);
    write(ImdbTable.OTHER_TITLES, "title.akas", OTHER_TITLES, this::otherTitle);
    write(ImdbTable.CREW, "title.crew", TITLES, this::crew);
    write(ImdbTable.NAMES, "name.basics", NAMES, this::name);
  }

  private final StringBuilder row = new StringBuilder();

  private void write(ImdbTable table, String name, int rows, IntConsumer make) throws IOException {
    try (var out = packed(folder.resolve(name + ".tsv.gz"))) {
      out.write((String.join("\t", table.columns()) + "\n").getBytes(UTF_8));
      for (int i = 0; i < rows; i++) {
        row.setLength(0);
        make.accept(i);
        out.write(row.append('\n').toString().getBytes(UTF_8));
      }
    }
  }

  private static OutputStream packed(Path file) throws IOException {
    var packed =
        new GZIPOutputStream(Files.newOutputStream(file), 1 << 16) {
          {
            def.setLevel(Deflater.BEST_SPEED);
          }
        };
    return new BufferedOutputStream(packed, 1 << 16);
  }

  /** The number of the wanted title that is planted in a row; -1 for most. */
  private int planted(int i) {
    return i % apart == apart / 2 ? i / apart : -1;
  }

  private void title(int i) {
    int planted = planted(i);
    String title = titles.next(random);
    String original = random.nextInt(5) == 0 ? titles.next(random) : title;
    if (planted >= 0 && planted % 3 == 0) title = wanted.get(planted);
    if (planted >= 0 && planted % 3 == 1) original = wanted.get(planted);
    String type = planted >= 0 ? "movie" : TYPES.get(random.nextInt(TYPES.size()));
    int year = planted >= 0 ? plantedYear(planted) : 1900 + random.nextInt(120);
    id("tt", i).append('\t').append(type).append('\t').append(title).append('\t').append(original);
    row.append("\t0\t").append(year).append("\t\\N\t").append(random.nextInt(200));
    row.append("\tComedy,Drama");
  }

  /** Years no made-up row has, so that a planted film is told from those of its title. */
  static int plantedYear(int planted) {
    return 2100 + planted % 1000;
  }

  /** Two rows for each title, in its order, as IMDb has them. */
  private void otherTitle(int i) {
    int film = i / 2;
    int planted = planted(film);
    boolean here = planted >= 0 && planted % 3 == 2 && i % 2 == 1;
    String title = here ? wanted.get(planted) : titles.next(random);
    id("tt", film).append('\t').append(i % 2 + 1).append('\t').append(title);
    row.append("\tUS\ten\timdbDisplay\t\\N\t0");
  }

  private void crew(int i) {
    int planted = planted(i);
    id("tt", i).append('\t');
    id("nm", planted >= 0 ? planted : random.nextInt(NAMES)).append("\t\\N");
  }

  static String director(int i) {
    return "Director Number" + i;
  }

  private void name(int i) {
    id("nm", i).append('\t').append(director(i)).append("\t1950\t\\N\tdirector,writer\t");
    id("tt", random.nextInt(TITLES)).append(",tt0000001");
  }

  private StringBuilder id(String prefix, int number) {
    row.append(prefix);
    for (int left = 1_000_000; left > number && left > 1; left /= 10) row.append('0');
    return row.append(number);
  }
}
