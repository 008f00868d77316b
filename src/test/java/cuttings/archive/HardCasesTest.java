package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Film;
import cuttings.review.Review;
import cuttings.review.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that must come out right, over the sample archive; the table is hard-cases.tsv. */
class HardCasesTest {
  private static Archive archive;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    archive = Archive.open(SampleArchive.in(folder));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  static Stream<String> rows() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/hard-cases.tsv")).stream().skip(1);
  }

  /** The first hit reviews the film, or is by the director, that the row names. */
  @ParameterizedTest
  @MethodSource("rows")
  void theRightReviewComesFirst(String row) throws IOException {
    String query = row.split("\t")[0];
    String wanted = row.split("\t")[1];
    Answer answer = ask(query);
    assertThat(answer.hits()).as(query).isNotEmpty();
    Review first = answer.hits().getFirst().review();
    List<String> found =
        wanted.startsWith("by:")
            ? first.credited(Role.DIRECTOR)
            : wanted.startsWith("with:")
                ? first.credited(Role.CAST)
                : first.films().stream().map(Film::label).toList();
    assertThat(found)
        .as("%s -> %s %s", query, first.source().file(), answer.hits().getFirst().reasons())
        .containsAnyOf(wanted.replaceFirst("^(?:by|with):", "").split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wall-e|walle|wall e|WALL·E",
        "mash|M*A*S*H",
        "swat|S.W.A.T.",
        "leon the professional|Léon: The Professional",
        "rock & rule|rock and rule",
        "tick tick boom|tick, tick... BOOM!",
        "500 days of summer|(500) days of summer",
        "spider-man|spider man",
        "kieslowski|Kieślowski",
        "bunuel|Buñuel",
        "inarritu|Iñárritu",
        "bong joon-ho|joon-ho bong|bong joon ho|bong, joon-ho",
        "jj abrams|j.j. abrams|j j abrams",
        "gutierrez reed|gutierrez-reed",
      })
  void spellingsOfOneThingHaveOneAnswer(String group) throws IOException {
    List<String> spellings = List.of(group.split("\\|"));
    List<String> first = files(spellings.getFirst());
    for (String spelling : spellings)
      assertThat(files(spelling)).as(spelling).isNotEmpty().isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"unclosed",
        "(42",
        "!",
        "test)",
        "1951 -1960",
        "serie[s]",
        "a AND",
        "title:",
        "*",
        "\u0000\u0007",
        "\ud800",
        "-",
        "--",
        "\"\"",
        "AND OR NOT",
        "year:x",
        "by:",
        ":",
        "a:b:c"
      })
  void brokenSyntaxIsAnswered(String query) throws IOException {
    assertThat(ask(query)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"unclosed",
        "(42",
        "test)",
        "1951 -1960",
        "serie[s]",
        "a AND",
        "title:",
        "*",
        "!"
      })
  void whatIsReadAsPlainWordsIsSaid(String query) throws IOException {
    assertThat(ask(query).notices()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"(500) days of summer", "M*A*S*H", "them!", "TO BE OR NOT TO BE", "rock & rule"})
  void aTitleIsNoBrokenSyntax(String query) throws IOException {
    assertThat(ask(query).notices()).isEmpty();
  }

  @Test
  void tenThousandLettersAreAnswered() throws IOException {
    assertThat(ask("a".repeat(10_000)).total()).isZero();
    assertThat(ask("film ".repeat(2_000))).isNotNull();
  }

  @Test
  void anExclusionNeedsASpaceBeforeItsMinus() throws IOException {
    assertThat(first("star wars -hope")).isEqualTo("Star Wars (1977)");
    assertThat(first("spider-man")).isEqualTo("Spider-Man (2002)");
  }

  @Test
  void anExcludedWordStandsOnNoPageFound() throws IOException {
    for (Answer.Hit hit : ask("baldwin -rust").hits())
      assertThat(hit.review().body().text().toLowerCase(java.util.Locale.ROOT))
          .doesNotContain("rust");
  }

  @Test
  void numbersAreNeverTypingErrors() throws IOException {
    assertThat(first("oceans 12")).isNotEqualTo(first("oceans 13"));
    for (String query : List.of("malcolm 10", "81/2"))
      for (Answer.Hit hit : ask(query).hits())
        assertThat(hit.reasons()).as(query).containsExactly("some of the words on the page");
  }

  @Test
  void coenAndCohenAreTwoPeople() throws IOException {
    assertThat(ask("coen").corrected()).isNull();
    assertThat(ask("cohen").corrected()).isNull();
  }

  @Test
  void aCorrectionIsSaidAndCanBeTakenBack() throws IOException {
    assertThat(ask("del torro").corrected()).isEqualToIgnoringCase("guillermo del toro");
    var literal =
        new Question(
            "del torro",
            java.util.Map.of(),
            cuttings.search.SearchRequest.Sort.RELEVANCE,
            0,
            10,
            true);
    assertThat(archive.ask(literal).corrected()).isNull();
  }

  @Test
  void theBirdsEyeOfTrierSeesBoth() throws IOException {
    List<String> directors =
        ask("trier").hits().stream()
            .flatMap(hit -> hit.review().credited(Role.DIRECTOR).stream())
            .toList();
    assertThat(directors).contains("Lars von Trier", "Joachim Trier");
  }

  @Test
  void aCriticsOwnPagesAreToldApartFromThoseThatNameHerNamesake() throws IOException {
    Answer answer = ask("kate strand");
    assertThat(answer.hits().getFirst().reasons()).anyMatch(r -> r.startsWith("written by"));
    assertThat(ask("by:strand").hits())
        .isNotEmpty()
        .allMatch(hit -> hit.review().imprint().critics().getFirst().name().equals("Kate Strand"));
    assertThat(answer.hits())
        .anyMatch(hit -> hit.reasons().stream().noneMatch(r -> r.startsWith("written by")));
  }

  private static String first(String query) throws IOException {
    List<Answer.Hit> hits = ask(query).hits();
    return hits.isEmpty() || hits.getFirst().review().films().isEmpty()
        ? ""
        : hits.getFirst().review().films().getFirst().label();
  }

  private static List<String> files(String query) throws IOException {
    return ask(query).hits().stream().map(hit -> hit.review().source().file()).toList();
  }

  private static Answer ask(String query) throws IOException {
    return archive.ask(Question.of(query, 20));
  }
}
