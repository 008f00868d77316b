package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuttings.archive.SampleArchive;
import cuttings.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands film, person and suggest over the sample archive. */
class LookupTest {
  private static String index = "";

  private record Run(int code, String out, String err) {}

  @BeforeAll
  static void index(@TempDir Path folder) throws IOException {
    SampleArchive.in(folder);
    index = folder.toString();
  }

  private static Run run(String command, String... arguments) {
    var all = new ArrayList<>(List.of(command, "--index", index));
    all.addAll(List.of(arguments));
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Cuttings.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    return new Run(code, out.toString(), err.toString());
  }

  @Test
  void aFilmIsShownWithItsPiecesByPart() {
    Run run = run("film", "rust-2024");
    assertThat(run.code()).isEqualTo(ExitCodes.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .containsExactly(
            "Rust (2024): directed by Joel Souza · R · reviewed in 1 · named in 2 others  [rust-2024]",
            "",
            "reviewed (1)",
            "  2025-05-05  'Rust' Review: A western in mourning, by Kate Strand  [rust-2024-c355cb89]",
            "",
            "about (1)",
            "  2025-03-12  A camera, set down, by Tobias Wren  [last-take-rust-and-the-story-of-halyna-2025-d29d68a1]",
            "",
            "cited (1)",
            "  2025-05-14  Who holds the key to the gun safe? Film crews redraw the rules, by Nadia Okafor-Lind  [who-holds-the-key-armourers-ce268bb5]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "film | rust | rust-2024",
        "film | RUST | rust-2024",
        "film | alien iii | alien-3-1992",
        "film | le fabuleux destin d'amelie poulain | amelie-2001",
        "film | godfather, the | the-godfather-1972",
        "film | the searchers | the-searchers-1956",
        "person | Rachel Mason | rachel-mason",
        "person | mason, rachel | rachel-mason",
        "person | bong joonho | bong-joon-ho",
        "person | jj abrams | j-j-abrams",
        "person | kate strand | kate-strand"
      })
  void aNameIsAsGoodAsAKey(String command, String name, String key) {
    Run byKey = run(command, key);
    assertThat(byKey.code()).isEqualTo(ExitCodes.OK);
    assertThat(byKey.out()).contains("[" + key + "]");
    assertThat(run(command, name)).isEqualTo(byKey);
    assertThat(run(command, name.split(" "))).isEqualTo(byKey);
  }

  @Test
  void aFilmThatIsOnlyCitedIsSaidNotToBeReviewed() {
    assertThat(run("film", "the searchers").out())
        .startsWith("The Searchers (1956): directed by John Ford · not reviewed · named in 1 other")
        .contains("\ncited (1)\n")
        .doesNotContain("\nreviewed (");
  }

  @Test
  void aDirectorIsShownWithTheFilms() {
    assertThat(run("person", "rachel-mason").out())
        .startsWith(
            "Rachel Mason: director · directed Circus of Books (2019), "
                + "Last Take: Rust and the Story of Halyna (2025) · named in 3  [rachel-mason]")
        .contains("\ndirected (2)\n  2025-03-12  ", "\nmentioned (1)\n");
  }

  @Test
  void aCriticIsShownWithWhatHeOrSheWrote() {
    assertThat(run("person", "kate strand", "-n", "2").out().lines())
        .startsWith("Kate Strand: critic · wrote 15  [kate-strand]", "", "wrote (15)")
        .element(5)
        .isEqualTo("  …");
  }

  @ParameterizedTest
  @CsvSource({"solaris, solaris-1972, solaris-2002", "thing, the-thing-1982, the-thing-2011"})
  void ofSeveralFilmsOfOneTitleOneIsAskedForByKey(String title, String first, String second) {
    Run run = run("film", title);
    assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("“" + title + "” may be one of several; ask by key:");
    assertThat(run.err().lines().skip(1).map(line -> line.strip().split(" ")[0]))
        .containsExactly(first, second);
    assertThat(run("film", first).code()).isEqualTo(ExitCodes.OK);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "film | godfahter | the-godfather-1972",
        "film | return of the kings | the-return-of-the-king-1980",
        "person | scorcse | martin-scorsese",
        "person | coen | joel-coen",
        "person | coen | ethan-coen",
        "person | strand | kate-strand",
        "person | oxly | bert-oxley"
      })
  void ofAnUnknownNameTheNearOnesAreTold(String command, String name, String near) {
    Run run = run(command, name);
    assertThat(run.code()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("The archive names no such %s: %s".formatted(command, name))
        .containsOnlyOnce("  perhaps " + near + " ");
  }

  @ParameterizedTest
  @CsvSource({"film, asdfgh", "person, asdfgh", "film, rachel-mason", "person, rust-2024"})
  void whereNothingIsNearOnlyThatIsSaid(String command, String name) {
    Run run = run(command, name);
    assertThat(run.code()).isEqualTo(ExitCodes.FINDINGS);
    assertThat(run.err().lines())
        .containsExactly("The archive names no such %s: %s".formatted(command, name));
  }

  @Test
  void otherProgramsGetOneObject() throws IOException {
    Run run = run("film", "--json", "rust");
    JsonNode film = Json.readTree(run.out());
    assertThat(run.code()).isEqualTo(ExitCodes.OK);
    assertThat(film.at("/key").asText()).isEqualTo("rust-2024");
    assertThat(film.at("/directors/0").asText()).isEqualTo("Joel Souza");
    assertThat(film.at("/parts").findValuesAsText("part"))
        .containsExactly("reviewed", "about", "cited", "mentioned");
    assertThat(film.at("/parts/2/items/0/id").asText()).startsWith("who-holds-the-key");
    JsonNode person = Json.readTree(run("person", "--json", "-n", "1", "rachel mason").out());
    assertThat(person.at("/films_directed/0/key").asText()).isEqualTo("circus-of-books-2019");
    assertThat(person.at("/parts").findValuesAsText("part"))
        .containsExactly("directed", "acted", "crew", "wrote", "about", "mentioned");
    assertThat(person.at("/parts/0/total").asInt()).isEqualTo(2);
    assertThat(person.at("/parts/0/items")).hasSize(1);
  }

  @Test
  void suggestionsAreListedOneALine() {
    Run run = run("suggest", "last", "take");
    assertThat(run.code()).isEqualTo(ExitCodes.OK);
    assertThat(run.out().lines())
        .containsExactly(
            "film      Last Take: Rust and the Story of Halyna (2025), directed by Rachel Mason (3)");
    assertThat(run("suggest", "kate", "strand").out())
        .isEqualTo("critic    Kate Strand, critic (15)%n".formatted());
  }

  @Test
  void suggestionsForOtherProgramsAreOneObject() throws IOException {
    JsonNode view = Json.readTree(run("suggest", "--json", "-n", "1", "it").out());
    assertThat(view.at("/query").asText()).isEqualTo("it");
    assertThat(view.at("/items").findValuesAsText("kind"))
        .containsExactly("film", "person", "headline");
    assertThat(view.at("/items/0/key").asText()).isEqualTo("it-1990");
    assertThat(view.at("/items/0/match").asText()).isEqualTo("whole");
    JsonNode none = Json.readTree(run("suggest", "--json", "asdfgh").out());
    assertThat(none.at("/items").isArray()).isTrue();
    assertThat(none.at("/items")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"asdfgh", "", "\ud800"})
  void whereNothingCanBeSuggestedTheExitCodeSaysSo(String typed) {
    assertThat(run("suggest", typed)).isEqualTo(new Run(ExitCodes.FINDINGS, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"suggest", "film", "person"})
  void aCommandLineThatCannotBeUsedIsAnError(String command) {
    assertThat(run(command).code()).isEqualTo(ExitCodes.USAGE);
    assertThat(run(command, "--limit", "many", "rust").err()).contains("--limit", "many");
    assertThat(run(command, "--lmit", "3", "rust").code()).isEqualTo(ExitCodes.USAGE);
    assertThat(run(command, "--index", index + "/nowhere", "rust").code())
        .isEqualTo(ExitCodes.USAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "20000"})
  void aLimitOutOfReachIsAnError(String limit) {
    assertThat(run("film", "-n", limit, "rust").code()).isEqualTo(ExitCodes.USAGE);
    assertThat(run("person", "-n", limit, "rachel mason").err()).contains(limit);
  }

  @Test
  void withoutAnIndexTheCommandsSaySo(@TempDir Path empty) {
    for (String command : List.of("suggest", "film", "person")) {
      var err = new StringWriter();
      int code =
          Cuttings.run(
              new String[] {command, "--index", empty.toString(), "rust"},
              new PrintWriter(new StringWriter()),
              new PrintWriter(err));
      assertThat(code).isEqualTo(ExitCodes.NO_INDEX);
      assertThat(err.toString()).contains("there is no index at");
    }
  }
}
