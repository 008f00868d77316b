package cuttings.authority;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are packed, cut off, written elsewhere, or no tables at all. */
class ImdbDamageTest {
  private static final String SE7EN = "tt0114369  movie  Se7en  Se7en  0  1995  \\N  127  Crime";
  private static final String AMELIE =
      "tt0211915  movie  Amélie  Le fabuleux destin d'Amélie Poulain  0  2001  \\N  122  Comedy";

  @TempDir Path path;
  private ImdbFolder folder;

  @BeforeEach
  void folder() {
    folder = new ImdbFolder(path);
  }

  @Test
  void packedFilesAreReadAsTheyAre() throws IOException {
    String text = ImdbFolder.text(ImdbTable.TITLES, SE7EN, AMELIE);
    folder.write("title.basics.tsv.gz", ImdbFolder.packed(text));

    assertRead(folder.read("Se7en", "Amelie"), 2, 2, 0);
  }

  @Test
  void aDownloadThatWasCutIsReadAsFarAsItGoes() throws IOException {
    byte[] packed = ImdbFolder.packed(manyRows());
    folder.write("title.basics.tsv.gz", Arrays.copyOf(packed, packed.length * 9 / 10));

    AuthorityReading reading = folder.read("Se7en", "Amelie");
    assertThat(reading.damagedRows()).isOne();
    assertThat(reading.rows()).isBetween(2_000L, 20_000L);
    assertThat(reading.authority().films()).extracting(KnownFilm::title).containsExactly("Se7en");
  }

  /** Random titles, so that packing leaves something to cut. */
  private static String manyRows() {
    var random = new Random(7);
    String[] rows =
        IntStream.range(0, 20_000)
            .mapToObj(i -> SE7EN.replace("0114369", "" + i).replace("Se7en", word(random)))
            .toArray(String[]::new);
    rows[0] = SE7EN;
    rows[rows.length - 1] = AMELIE;
    return ImdbFolder.text(ImdbTable.TITLES, rows);
  }

  private static String word(Random random) {
    return Long.toString(random.nextLong(), 36);
  }

  @Test
  void aPackedFileThatIsBrokenWithinIsWrong() throws IOException {
    byte[] packed = ImdbFolder.packed(manyRows());
    Arrays.fill(packed, packed.length / 2, packed.length / 2 + 200, (byte) 0xFF);
    folder.write("title.basics.tsv.gz", packed);

    assertThatExceptionOfType(FaultyFileException.class)
        .isThrownBy(() -> folder.read("Se7en"))
        .withMessageContaining("the packed file is broken");
  }

  @Test
  void aPlainFileThatWasCutLosesItsLastRow() throws IOException {
    String text = ImdbFolder.text(ImdbTable.TITLES, SE7EN, AMELIE);
    folder.write("title.basics.tsv", text.substring(0, text.length() - 20).getBytes(UTF_8));

    assertRead(folder.read("Se7en", "Amelie"), 2, 1, 1);
  }

  @Test
  void theLastRowNeedsNoLineEnd() throws IOException {
    folder.write(
        "title.basics.tsv",
        ImdbFolder.text(ImdbTable.TITLES, SE7EN, AMELIE).strip().getBytes(UTF_8));

    assertRead(folder.read("Se7en", "Amelie"), 2, 2, 0);
  }

  @Test
  void aBomAndWindowsLineEndsDoNoHarm() throws IOException {
    String text = "\uFEFF" + ImdbFolder.text(ImdbTable.TITLES, SE7EN, AMELIE).replace("\n", "\r\n");
    folder.write("title.basics.tsv", text.getBytes(UTF_8));
    folder.write(
        "name.basics.tsv",
        ImdbFolder.text(ImdbTable.NAMES, "nm0000399  David Fincher  1962  \\N  director  tt0114369")
            .replace("\n", "\r\n")
            .getBytes(UTF_8));

    AuthorityReading reading = folder.read("Se7en", "Amelie");
    assertRead(reading, 3, 2, 0);
    assertThat(reading.authority().films().getFirst().directors()).containsExactly("David Fincher");
  }

  @Test
  void rowsOfTheWrongWidthAreCounted() throws IOException {
    folder.titles("tt0000001  movie  Se7en", SE7EN + "  more", "", SE7EN);

    assertRead(folder.read("Se7en"), 4, 1, 3);
  }

  @Test
  void rowsWithoutAnIdentifierOrWithABadYearAreCounted() throws IOException {
    folder.titles(
        SE7EN.replace("tt0114369", "tt01x4369"),
        SE7EN.replace("tt0114369", "tt"),
        SE7EN.replace("tt0114369", "tt01143690114369"),
        SE7EN.replace("1995", "19x5"),
        SE7EN);

    assertRead(folder.read("Se7en"), 5, 1, 4);
  }

  @Test
  void rowsInAnotherEncodingAreCounted() throws IOException {
    folder.write(
        "title.basics.tsv", ImdbFolder.text(ImdbTable.TITLES, SE7EN, AMELIE).getBytes(ISO_8859_1));

    assertRead(folder.read("Se7en", "Amelie"), 2, 1, 1);
  }

  @Test
  void aFileWithAnotherHeaderIsWrongOnItsFirstLine() throws IOException {
    folder.titles(SE7EN);
    folder.write("title.crew.tsv", "name,other_names\n".getBytes(UTF_8));

    assertThatExceptionOfType(FaultyFileException.class)
        .isThrownBy(() -> folder.read("Se7en"))
        .withMessage(
            path.resolve("title.crew.tsv")
                + ":1: wrong header, expected tconst, directors, writers parted by tabs");
  }

  @Test
  void anEmptyFileIsWrong() throws IOException {
    folder.write("title.basics.tsv", new byte[0]);

    assertThatExceptionOfType(FaultyFileException.class)
        .isThrownBy(() -> folder.read("Se7en"))
        .withMessageContaining("title.basics.tsv:1: wrong header");
  }

  @Test
  void aFileThatIsNotPackedThoughItsNameSaysSoIsWrong() throws IOException {
    folder.write("title.basics.tsv.gz", "<html>Not found</html>".getBytes(UTF_8));

    assertThatExceptionOfType(FaultyFileException.class)
        .isThrownBy(() -> folder.read("Se7en"))
        .withMessageEndingWith("title.basics.tsv.gz:1: is no gzip file");
  }

  @Test
  void aLineWithoutEndIsNoTable() throws IOException {
    folder.write("title.basics.tsv", new byte[3 << 20]);

    assertThatExceptionOfType(FaultyFileException.class)
        .isThrownBy(() -> folder.read("Se7en"))
        .withMessageContaining(":1: goes on for 1 MiB");
  }

  private static void assertRead(AuthorityReading reading, long rows, int films, long damaged) {
    assertThat(reading.rows()).as("rows").isEqualTo(rows);
    assertThat(reading.filmsKept()).as("films").isEqualTo(films);
    assertThat(reading.damagedRows()).as("damaged").isEqualTo(damaged);
  }
}
