package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.page.PageSource;
import cuttings.query.Query;
import cuttings.query.QueryParser;
import cuttings.review.Film;
import cuttings.review.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer over the sample archive must hold beside the right first page. */
class PromisedAnswersTest {
  private static Archive archive;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    archive = Archive.open(SampleArchive.in(folder));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  @Test
  void twoFilmsOfOneTitleBothStandFirstWithTheirYears() throws IOException {
    assertThat(films("it").subList(0, 2)).containsExactlyInAnyOrder("It (1990)", "It (2017)");
    assertThat(films("solaris").subList(0, 2))
        .containsExactlyInAnyOrder("Solaris (1972)", "Solaris (2002)");
  }

  @Test
  void ofTwoFilmsOfOneTitleTheOneMoreWrittenAboutStandsFirst() throws IOException {
    assertThat(films("the thing").getFirst()).isEqualTo("The Thing (1982)");
  }

  @Test
  void aFractionIsNotFoundByItsFigures() throws IOException {
    assertThat(ask("81/2").total()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wonder woman 1984", "blade runner 2049", "1917", "2012", "2046"})
  void aYearInATitleIsNoFilter(String title) {
    assertThat(QueryParser.parse(title).query()).isEqualTo(new Query.Words(title));
  }

  @Test
  void aHyphenExcludesNothing() {
    assertThat(QueryParser.parse("wall-e").query()).isEqualTo(new Query.Words("wall-e"));
  }

  @Test
  void aTitleThatIsExactlySoStandsAboveAnotherTitleOfAFilm(@TempDir Path folder)
      throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.copy(Path.of("data/nightbus/se7en-1995.html"), pages.resolve("se7en-1995.html"));
    Files.writeString(
        pages.resolve("seven-1979.html"),
        """
        <html><head><title>Seven (1979) - Nightbus Pictures</title></head><body>
        <h1>Seven (1979)</h1><p>By Yuki Thornbury<br>3 May 2019</p>
        <p>Seven (Andy Sidaris, 1979, R)</p>
        <p>Seven gangsters, seven hired guns and a great deal of sunshine. Nobody in it hurries, and the boats are shown from their good side.</p>
        <p>It is best seen at the hour when one no longer counts along.</p>
        </body></html>
        """);
    try (Archive two = Archive.open(SampleArchive.of(PageSource.of(pages), folder))) {
      assertThat(films(two.ask(Question.of("seven", 5))).getFirst()).isEqualTo("Seven (1979)");
      assertThat(films(two.ask(Question.of("se7en", 5))).getFirst()).isEqualTo("Se7en (1995)");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2018"})
  void aYearIsNeverAnotherYear(String year) throws IOException {
    List<Answer.Hit> hits = ask(year).hits();
    assertThat(hits).isNotEmpty();
    for (Answer.Hit hit : hits)
      assertThat(hit.review().films().toString() + hit.review().body().text()).contains(year);
  }

  @Test
  void filmsByEitherSisterAreFound() throws IOException {
    assertThat(films("wachowski"))
        .contains("Bound (1996)", "The Matrix (1999)", "The Matrix Resurrections (2021)");
  }

  @Test
  void theFilmsStandAboveTheNoun() throws IOException {
    assertThat(films("rust").subList(0, 2))
        .containsExactly("Rust (2024)", "Last Take: Rust and the Story of Halyna (2025)");
    assertThat(files(ask("rust"))).contains("oxley/alien-3-1992.htm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"halyna hutchins", "hutchins"})
  void aPersonFindsThePagesAboutHer(String query) throws IOException {
    Answer answer = ask(query);
    assertThat(answer.total()).isPositive();
    assertThat(answer.hits())
        .allMatch(hit ->
            hit.review().people().stream().anyMatch(p -> p.name().equals("Halyna Hutchins")));
  }

  @Test
  void pagesThatMentionAPersonAreFilteredInTheBox() throws IOException {
    assertThat(ask("mentions:\"alec baldwin\"").hits())
        .isNotEmpty()
        .allMatch(
            hit -> hit.review().people().stream().anyMatch(p -> p.name().equals("Alec Baldwin")));
  }

  @Test
  void aSpanOfYearsIsFilteredInTheBox() throws IOException {
    assertThat(ask("year:2019..2025").hits())
        .hasSize(20)
        .allMatch(hit ->
            hit.review().films().stream()
                .anyMatch(f -> f.year() != null && f.year() >= 2019 && f.year() <= 2025));
  }

  @Test
  void aFilmIsFilteredInTheBox() throws IOException {
    assertThat(films("reviewed:rust"))
        .containsExactly("Rust (2024)", "Last Take: Rust and the Story of Halyna (2025)");
  }

  @Test
  void anExactPhraseStandsOnEveryPageFound() throws IOException {
    assertThat(ask("\"no individual authorship\"").hits())
        .singleElement()
        .satisfies(
            hit -> assertThat(hit.review().body().text()).contains("no individual authorship"));
  }

  @ParameterizedTest
  @CsvSource({"baldwin -rust, rust", "star wars -hope, hope"})
  void anExcludedWordStandsOnNoneOfThePagesFound(String query, String excluded) throws IOException {
    assertThat(ask(query).hits())
        .isNotEmpty()
        .noneMatch(hit ->
            hit.review()
                .body()
                .text()
                .toLowerCase(Locale.ROOT)
                .matches("(?s).*\\b" + excluded + "\\b.*"));
  }

  @Test
  void whatWasCutOffIsSaid() throws IOException {
    assertThat(ask("a".repeat(10_000)).notices()).isNotEmpty();
  }

  @Test
  void trierFindsBothWhereVonTrierFindsOne() throws IOException {
    assertThat(ask("von trier").hits().stream().flatMap(PromisedAnswersTest::directors))
        .contains("Lars von Trier")
        .doesNotContain("Joachim Trier");
    assertThat(ask("trier").hits().stream().flatMap(PromisedAnswersTest::directors))
        .contains("Lars von Trier", "Joachim Trier");
  }

  private static Stream<String> directors(Answer.Hit hit) {
    return hit.review().credited(Role.DIRECTOR).stream();
  }

  private static List<String> films(String query) throws IOException {
    return films(ask(query));
  }

  private static List<String> films(Answer answer) {
    return answer.hits().stream()
        .flatMap(hit -> hit.review().films().stream())
        .map(Film::label)
        .toList();
  }

  private static List<String> files(Answer answer) {
    return answer.hits().stream().map(hit -> hit.review().source().file()).toList();
  }

  private static Answer ask(String query) throws IOException {
    return archive.ask(Question.of(query, 20));
  }
}
