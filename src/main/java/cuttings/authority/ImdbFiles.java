package cuttings.authority;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cuttings.analysis.TitleKeys;
import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables of films and people that IMDb publishes for download, read for the films an archive
 * has and for nothing else: they have tens of millions of rows.
 */
public final class ImdbFiles {
  private static final int TOLD_EVERY = 1_000_000;
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
  private static final byte[] DIRECTOR = ascii("director");
  private static final List<byte[]> FILMS =
      Stream.of("movie", "short", "tvMovie", "video", "tvSpecial").map(ImdbFiles::ascii).toList();

  private final Path folder;
  private final ObjLongConsumer<String> progress;
  private final Wanted wanted;
  private final TitleHashes hashes;
  private final BitSet otherwiseWanted = new BitSet();
  private final BitSet kept = new BitSet();
  private final Map<Integer, KeptFilm> films = new LinkedHashMap<>();
  private final BitSet directors = new BitSet();
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<String, FileRows> files = new LinkedHashMap<>();

  private ImdbFiles(Path folder, Wanted wanted, ObjLongConsumer<String> progress) {
    this.folder = folder;
    this.wanted = wanted;
    this.progress = progress;
    this.hashes = new TitleHashes(wanted.titles());
  }

  /**
   * Reads title.basics, title.akas, title.crew and name.basics, each .tsv or .tsv.gz. Only the
   * first is needed: akas give other titles, crew and name directors; without crew, directors are
   * those who are known for a film. Kept are films, short and long, but no episodes, series or
   * games, of which any title has a wanted key. No film has more than 40 other titles, its original
   * one first and those that are wanted before the rest.
   *
   * @param wanted decides by its titles
   * @param progress told the name of a file and how many of its rows are read, every million and at
   *     its end; title.akas is passed through twice
   * @throws FaultyFileException where title.basics is missing or a file is no such table
   * @throws IOException where a file cannot be read
   */
  public static AuthorityReading read(Path folder, Wanted wanted, ObjLongConsumer<String> progress)
      throws IOException {
    if (ImdbTable.TITLES.in(folder) == null)
      throw new FaultyFileException(folder, 0, "has no title.basics.tsv or title.basics.tsv.gz");
    return new ImdbFiles(folder, wanted, progress).read();
  }

  private AuthorityReading read() throws IOException {
    // a film may be wanted for a title that stands in another table than the film
    each(
        ImdbTable.OTHER_TITLES,
        rows -> {
          if (!otherwiseWanted.get(rows.id()) && wanted(rows, 2)) otherwiseWanted.set(rows.id());
        });
    each(ImdbTable.TITLES, this::title);
    each(ImdbTable.OTHER_TITLES, this::otherTitle);
    each(ImdbTable.CREW, this::crew);
    each(ImdbTable.NAMES, ImdbTable.CREW.in(folder) == null ? this::knownFor : this::name);
    var known = films.values().stream().map(film -> film.known(names::get)).toList();
    return new AuthorityReading(new Authority(known, List.of()), List.copyOf(files.values()));
  }

  private void each(ImdbTable table, Consumer<TsvRows> consumer) throws IOException {
    Path file = table.in(folder);
    if (file == null) return;
    String name = String.valueOf(file.getFileName());
    try (var rows = TsvRows.open(file, table.columns())) {
      while (rows.next()) {
        consumer.accept(rows);
        if (rows.rows() % TOLD_EVERY == 0) progress.accept(name, rows.rows());
      }
      progress.accept(name, rows.rows());
      files.putIfAbsent(name, rows.read(name));
    }
  }

  private void title(TsvRows rows) {
    if (!isFilm(rows)) return;
    int id = rows.id();
    if (!otherwiseWanted.get(id) && !wanted(rows, 2) && !wanted(rows, 3)) return;
    String title = rows.text(2).strip();
    String year = rows.text(5);
    if (title.isEmpty() || kept.get(id) || !(year.isEmpty() || YEAR.matcher(year).matches())) {
      rows.damaged();
      return;
    }
    var film = new KeptFilm(title, year.isEmpty() ? null : Integer.valueOf(year));
    String original = rows.text(3).strip();
    if (!original.isEmpty()) film.addTitle(original, true);
    kept.set(id);
    films.put(id, film);
  }

  private static boolean isFilm(TsvRows rows) {
    for (byte[] type : FILMS) if (rows.is(1, type)) return true;
    return false;
  }

  private boolean wanted(TsvRows rows, int column) {
    return rows.mayBe(column, hashes)
        && TitleKeys.exactOf(rows.text(column)).stream().anyMatch(wanted.titles()::contains);
  }

  private void otherTitle(TsvRows rows) {
    if (!kept.get(rows.id())) return;
    String title = rows.text(2).strip();
    if (!title.isEmpty()) film(rows.id()).addTitle(title, wanted(rows, 2));
  }

  private void crew(TsvRows rows) {
    if (!kept.get(rows.id())) return;
    KeptFilm film = film(rows.id());
    rows.eachId(
        1,
        id -> {
          film.addDirector(id);
          directors.set(id);
        });
  }

  private void name(TsvRows rows) {
    if (directors.get(rows.id())) names.put(rows.id(), rows.text(1).strip());
  }

  private void knownFor(TsvRows rows) {
    if (!rows.lists(4, DIRECTOR)) return;
    rows.eachId(
        5,
        id -> {
          if (kept.get(id)) film(id).addDirector(rows.text(1).strip());
        });
  }

  private KeptFilm film(int id) {
    return Objects.requireNonNull(films.get(id));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(US_ASCII);
  }
}
