package cuttings.authority;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityFileTest {
  private static final KnownFilm SE7EN =
      new KnownFilm("Se7en", 1995, List.of("David Fincher"), List.of("Seven", "Sieben"));

  @TempDir Path folder;

  @Test
  void aFileOfFilmsHasTitlesYearsDirectorsAndOtherTitles() throws IOException {
    Authority read =
        read(
            """
            title,year,directors,other_titles
            Se7en,1995,David Fincher,Seven; Sieben
            "Amélie",2001,Jean-Pierre Jeunet,"Le Fabuleux Destin d'Amélie Poulain"
            No Country for Old Men,2007,Joel Coen|Ethan Coen,
            Untold,,,
            """);

    assertThat(read.people()).isEmpty();
    assertThat(read.films())
        .containsExactly(
            SE7EN,
            new KnownFilm(
                "Amélie",
                2001,
                List.of("Jean-Pierre Jeunet"),
                List.of("Le Fabuleux Destin d'Amélie Poulain")),
            new KnownFilm(
                "No Country for Old Men", 2007, List.of("Joel Coen", "Ethan Coen"), List.of()),
            new KnownFilm("Untold", null, List.of(), List.of()));
  }

  @Test
  void aFileOfPeopleHasNamesAndOtherNames() throws IOException {
    assertThat(read("name,other_names\nJoe Bob Briggs,John Bloom\n").people())
        .containsExactly(new KnownPerson("Joe Bob Briggs", List.of("John Bloom")));
  }

  @Test
  void columnsMayStandInAnyOrderAndSomeMayBeMissing() throws IOException {
    assertThat(read("Other_Titles, Title\nSeven,Se7en\n").films())
        .containsExactly(new KnownFilm("Se7en", null, List.of(), List.of("Seven")));
  }

  @Test
  void quotesCommasAndLineBreaksStandInQuotedCells() throws IOException {
    Authority read =
        read("title,other_titles\n\"The \"\"Burbs\"\", again\",\"One\nTwo;Three\"\nPlain,\n");

    assertThat(read.films())
        .extracting(KnownFilm::title)
        .containsExactly("The \"Burbs\", again", "Plain");
    assertThat(read.films().getFirst().otherTitles()).containsExactly("One\nTwo", "Three");
  }

  @Test
  void aSpreadsheetsBomWindowsLineEndsAndBlankLinesDoNoHarm() throws IOException {
    String text =
        "\uFEFFtitle,year,directors,other_titles\r\n\r\n"
            + "Se7en,1995,David Fincher,Seven;Sieben\r\n\r\n";

    assertThat(read(text).films()).containsExactly(SE7EN);
  }

  @Test
  void aFileWithoutRowsKnowsNothing() throws IOException {
    assertThat(read("name,other_names")).isEqualTo(Authority.EMPTY);
  }

  @Test
  void aBadYearIsNamedWithItsLine() {
    assertWrong("title,year\nSe7en,19x4\n", 2, "year is no year: \"19x4\"");
    assertWrong("title,year\nSe7en,0195\n", 2, "year is no year: \"0195\"");
  }

  @Test
  void theMessageBeginsWithFileAndLine() throws IOException {
    Path file = write("title,year\nSe7en,19x4\n");

    assertThatExceptionOfType(FaultyFileException.class)
        .isThrownBy(() -> AuthorityFile.read(file))
        .withMessage(file + ":2: year is no year: \"19x4\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void theLineIsThatOfAnEditorAlsoAfterQuotedLineBreaks(String end) {
    String text = "title,year\n\n\"One\nTwo\nThree\",1990\n\"Four\nFive\",bad\n";

    assertWrong(text.replace("\n", end), 6, "year is no year: \"bad\"");
  }

  @Test
  void emptyTitlesAndNamesAreWrong() {
    assertWrong("title,year\nSe7en,1995\n  ,1995\n", 3, "title is empty");
    assertWrong("name,other_names\n,John Bloom\n", 2, "name is empty");
  }

  @Test
  void aRowOfTheWrongWidthIsWrong() {
    assertWrong("title,year\nSe7en\n", 2, "has 1 cells, the header has 2");
    assertWrong("title,year\nSe7en,1995,\n", 2, "has 3 cells, the header has 2");
  }

  @ParameterizedTest
  @CsvSource({
    "other_title, other_titles",
    "director, directors",
    "Jahr, year",
    "othernames, other_names",
    "names, name"
  })
  void anUnknownColumnIsToldWithTheNearestKnownOne(String typed, String known) {
    assertWrong(
        "title," + typed + "\n",
        1,
        "unknown column \"%s\"; the nearest known one is \"%s\""
            .formatted(typed.toLowerCase(java.util.Locale.ROOT), known));
  }

  @ParameterizedTest
  @ValueSource(strings = {"year,directors", "title,name", "title,other_names", "other_names"})
  void aHeaderOfNeitherFilmsNorPeopleIsWrong(String header) {
    assertThatExceptionOfType(FaultyFileException.class)
        .isThrownBy(() -> read(header + "\n"))
        .matches(e -> e.line() == 1)
        .withMessageContaining("a file of films has the columns title, year");
  }

  @Test
  void aColumnTwiceIsWrong() {
    assertWrong("title,year,Year\n", 1, "column \"year\" stands there twice");
  }

  @Test
  void anEmptyFileIsWrong() {
    assertWrong("", 1, "is empty");
  }

  @Test
  void quotesThatDoNotEndAreWrongWhereTheirRowBegins() {
    String problem = "a quoted cell does not end, or goes on after its closing quote";

    assertWrong("title\nOne\n\"Two\nThree\n", 3, problem);
    assertWrong("title\n\"One\"x\n", 2, problem);
  }

  @Test
  void anotherEncodingThanUtf8IsWrongAtItsFirstLetter() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.writeString(file, "title\nOne\nAmélie\n", ISO_8859_1);

    assertThatExceptionOfType(FaultyFileException.class)
        .isThrownBy(() -> AuthorityFile.read(file))
        .withMessage(file + ":3: is no UTF-8");
  }

  private void assertWrong(String text, int line, String problem) {
    assertThatExceptionOfType(FaultyFileException.class)
        .isThrownBy(() -> read(text))
        .matches(e -> e.line() == line, "line " + line)
        .matches(e -> e.problem().equals(problem), problem);
  }

  private Authority read(String text) throws IOException {
    return AuthorityFile.read(write(text));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("authority.csv"), text);
  }
}
