package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.search.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Right spellings of one thing give one answer; a wrong one is corrected, and can be taken back.
 */
class SpellingsOfOneThingTest {
  private static Archive archive;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    archive = Archive.open(SampleArchive.in(folder));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wall-e|walle|wall e|WALL·E",
        "leon the professional|Léon: The Professional",
        "rock & rule|rock and rule",
        "tick tick boom|tick, tick... BOOM!",
        "500 days of summer|(500) days of summer",
        "spiderman|spider-man|spider man",
        "kieslowski|Kieślowski",
        "bunuel|Buñuel",
        "inarritu|Iñárritu",
        "bong joon-ho|joon-ho bong|bong joon ho|bong joonho|bong, joon-ho",
        "jj abrams|j.j. abrams|j j abrams",
        "gutierrez reed|gutierrez-reed",
      })
  void oneThingHasOneCountUnderAllItsSpellings(String group) throws IOException {
    List<String> spellings = List.of(group.split("\\|"));
    Answer first = ask(spellings.getFirst());
    assertThat(first.total()).isPositive();
    for (String spelling : spellings) {
      Answer answer = ask(spelling);
      assertThat(answer.total()).as(spelling).isEqualTo(first.total());
      assertThat(files(answer)).as(spelling).isEqualTo(files(first));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "scorcese goodfelas, scorsese goodfellas",
    "del torro, Guillermo del Toro",
    "scorsesse, Martin Scorsese",
    "villenueve, Denis Villeneuve",
    "tarentino, Quentin Tarantino",
    "spielburg, Steven Spielberg",
    "kubrik, Stanley Kubrick",
    "hitchkock, Alfred Hitchcock",
    "miyasaki, Hayao Miyazaki"
  })
  void aCorrectionIsShownWithAWayBack(String typed, String meant) throws IOException {
    assertThat(ask(typed).corrected()).isEqualToIgnoringCase(meant);
    assertThat(literal(typed).corrected()).isNull();
  }

  /** It may mean either of two people. */
  @Test
  void aMisspeltSurnameOfTwoPeopleIsCorrected() throws IOException {
    assertThat(ask("gyllenhal").corrected()).containsIgnoringCase("gyllenhaal");
    assertThat(literal("gyllenhal").corrected()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"scorsese", "coen", "cohen", "hutchins", "toro", "2018", "oceans 13"})
  void whatIsSpeltRightIsNotCorrected(String query) throws IOException {
    assertThat(ask(query).corrected()).isNull();
  }

  private static List<String> files(Answer answer) {
    return answer.hits().stream().map(hit -> hit.review().source().file()).toList();
  }

  private static Answer literal(String query) throws IOException {
    return archive.ask(new Question(query, Map.of(), SearchRequest.Sort.RELEVANCE, 0, 20, true));
  }

  private static Answer ask(String query) throws IOException {
    return archive.ask(Question.of(query, 20));
  }
}
