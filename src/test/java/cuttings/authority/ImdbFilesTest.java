package cuttings.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which films are kept, with what; damaged files have a test of their own. */
class ImdbFilesTest {
  private static final String SE7EN =
      "tt0114369  movie  Se7en  Se7en  0  1995  \\N  127  Crime,Drama";
  private static final String CITY =
      "tt0112682  movie  The City of Lost Children  La cité des enfants perdus"
          + "  0  1995  \\N  112  Fantasy";

  @TempDir Path path;
  private ImdbFolder folder;

  @BeforeEach
  void folder() {
    folder = new ImdbFolder(path);
  }

  @Test
  void aFilmIsKeptForItsTitleAndOthersAreNot() throws IOException {
    folder.titles(SE7EN, CITY);

    assertThat(films("SE7EN")).containsExactly(new KnownFilm("Se7en", 1995, List.of(), List.of()));
  }

  @Test
  void aFilmIsKeptForItsOriginalTitle() throws IOException {
    folder.titles(SE7EN, CITY);

    assertThat(films("La Cite des enfants perdus"))
        .containsExactly(
            new KnownFilm(
                "The City of Lost Children",
                1995,
                List.of(),
                List.of("La cité des enfants perdus")));
  }

  @Test
  void aFilmIsKeptForATitleThatOnlyTheOtherTableHas() throws IOException {
    folder.titles(SE7EN, CITY);
    folder.otherTitles(
        "tt0114369  1  Se7en  US  \\N  imdbDisplay  \\N  0",
        "tt0114369  2  Sieben  DE  \\N  \\N  \\N  0",
        "tt0114369  3  Seven  XWW  en  \\N  \\N  0",
        "tt0114369  4  SEVEN  GB  \\N  \\N  \\N  0",
        "tt0112682  1  Die Stadt der verlorenen Kinder  DE  \\N  \\N  \\N  0");

    assertThat(films("Seven"))
        .containsExactly(new KnownFilm("Se7en", 1995, List.of(), List.of("Seven", "Sieben")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Godfather | Godfather, The",
        "Godfather, The | The Godfather",
        "Amelie | Amélie",
        "8½ | 8 1/2",
        "Fast & Furious | fast and furious",
        "Ocean’s Eleven | Oceans Eleven",
        "七人の侍 | 七人の侍",
        "Ο ΘΙΑΣΟΣ | Ο θίασος",
        "🎬 | 🎬",
        "The Burbs | The \"Burbs\"",
        "WALL·E | WALL-E"
      })
  void aTitleIsMetInAnySpellingThatSharesAKey(String wanted, String written) throws IOException {
    folder.titles("tt0000001  movie  " + written + "  " + written + "  0  1999  \\N  90  Drama");

    assertThat(films(wanted)).extracting(KnownFilm::title).hasSize(wanted.equals("🎬") ? 0 : 1);
  }

  @Test
  void literalQuotesQuoteNothing() throws IOException {
    folder.titles(
        "tt0000001  movie  \"Crocodile\" Dundee  \"Crocodile\" Dundee  0  1986  \\N  97  \\N",
        "tt0000002  movie  \"Open  \"Open  0  1990  \\N  97  \\N",
        SE7EN);

    assertThat(films("Crocodile Dundee", "Open", "Se7en"))
        .extracting(KnownFilm::title)
        .containsExactly("\"Crocodile\" Dundee", "\"Open", "Se7en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"movie", "short", "tvMovie", "video", "tvSpecial"})
  void filmsOfEveryLengthAreKept(String type) throws IOException {
    folder.titles(SE7EN.replace("movie", type));

    assertThat(films("Se7en")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tvEpisode", "tvSeries", "tvMiniSeries", "tvShort", "videoGame", "\\N"})
  void whatIsNoFilmIsNotKept(String type) throws IOException {
    folder.titles(SE7EN.replace("movie", type));
    folder.otherTitles("tt0114369  3  Seven  XWW  en  \\N  \\N  0");

    assertThat(films("Se7en", "Seven")).isEmpty();
  }

  @Test
  void aYearMayBeUnknown() throws IOException {
    folder.titles(SE7EN.replace("1995", "\\N"));

    assertThat(films("Se7en").getFirst().year()).isNull();
  }

  @Test
  void directorsComeInTheOrderOfTheirCredit() throws IOException {
    folder.titles(SE7EN);
    folder.crew("tt0114369  nm0000399,nm0000040,nm0999999  nm0001825");
    folder.names(
        "nm0000040  Stanley Kubrick  1928  1999  director,writer  tt0062622",
        "nm0000399  David Fincher  1962  \\N  producer,director  tt0114369,tt0137523",
        "nm0001825  Andrew Kevin Walker  1964  \\N  writer,actor  tt0114369");

    assertThat(films("Se7en").getFirst().directors())
        .containsExactly("David Fincher", "Stanley Kubrick");
  }

  @Test
  void withoutCrewThoseDirectedAFilmWhoAreDirectorsKnownForIt() throws IOException {
    folder.titles(SE7EN);
    folder.names(
        "nm0000399  David Fincher  1962  \\N  producer,director  tt0137523,tt0114369",
        "nm0000040  Stanley Kubrick  1928  1999  director,writer  tt0062622",
        "nm0000001  Art Someone  \\N  \\N  art_director,assistant_director  tt0114369",
        "nm0001825  Andrew Kevin Walker  1964  \\N  writer,actor  tt0114369");

    assertThat(films("Se7en").getFirst().directors()).containsExactly("David Fincher");
  }

  @Test
  void ofMoreThanFortyOtherTitlesTheOriginalAndTheWantedOnesStay() throws IOException {
    folder.titles("tt0000001  movie  One  Uno  0  1995  \\N  127  Crime");
    var rows = new ArrayList<String>();
    IntStream.range(0, 100)
        .forEach(i -> rows.add("tt0000001  " + i + "  Title" + i + "  US  \\N  \\N  \\N  0"));
    folder.otherTitles(rows.toArray(String[]::new));

    assertThat(films("Title99").getFirst().otherTitles())
        .hasSize(40)
        .startsWith("Uno", "Title99", "Title0");
  }

  @Test
  void progressIsToldAtTheEndOfEveryFile() throws IOException {
    folder.titles(SE7EN, CITY);
    folder.otherTitles("tt0114369  3  Seven  XWW  en  \\N  \\N  0");
    var told = new ArrayList<String>();

    ImdbFiles.read(path, ImdbFolder.wanted("Seven"), (file, rows) -> told.add(file + " " + rows));

    assertThat(told).containsExactly("title.akas.tsv 1", "title.basics.tsv 2", "title.akas.tsv 1");
  }

  private List<KnownFilm> films(String... wanted) throws IOException {
    return folder.read(wanted).authority().films();
  }
}
