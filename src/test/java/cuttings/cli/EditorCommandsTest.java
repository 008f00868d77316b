package cuttings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.SampleArchive;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands related, coverage, check and missing over the sample archive. */
class EditorCommandsTest {
  private static final String LONG =
      """
      A week of old films, some of them seen in a tent. We thought of *Rust* (dir. Joel Souza, 2024) and of
      *Circus of Books* (2019) all day long, and of the people whom a film costs more than it ever brings in;
      then the tent came down and we went home.
      """;

  @TempDir static Path index;
  @TempDir Path folder;

  private record Run(int code, String out, String err) {}

  @BeforeAll
  static void reindex() throws IOException {
    SampleArchive.in(index);
  }

  private static Run run(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var all = new java.util.ArrayList<>(java.util.List.of(arguments));
    all.add("--index");
    all.add(index.toString());
    int code = Cuttings.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    return new Run(code, out.toString(), err.toString());
  }

  private Path draft(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void relatedAnswersForAPieceAndForADraft() throws IOException {
    Run piece = run("related", "https://harbourreview.example/news/who-holds-the-key-armourers/");
    assertThat(piece.out()).contains("why: ");
    Run drafted = run("related", draft("draft.md", LONG).toString());
    assertThat(drafted.out()).contains("reviews Rust (2024), which this cites");
    Run none = run("related", "no-such-piece");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("no piece is called no-such-piece");
  }

  @Test
  void strictEndsWithFindingsOnlyWhereSomethingIsWanting() throws IOException {
    Path wanting = draft("a.md", LONG);
    assertThat(run("check", "--strict", wanting.toString()).code()).isEqualTo(1);
    assertThat(run("check", wanting.toString()).code()).isZero();
    Path linked = draft("b.md", run("check", "--annotate", wanting.toString()).out());
    assertThat(run("check", "--strict", linked.toString()).code()).isZero();
    assertThat(run("check", "--html", wanting.toString()).out()).contains("<a href=");
    assertThat(run("check", "--json", wanting.toString()).out()).contains("\"target_file\"");
  }

  @Test
  void aDraftThatCannotBeReadIsAUsageError() throws IOException {
    Run empty = run("check", draft("c.md", "").toString());
    assertThat(empty.code()).isEqualTo(2);
    assertThat(empty.err()).contains("the draft is empty");
    assertThat(run("check", folder.resolve("none.md").toString()).err()).contains("no such file");
  }

  @Test
  void coverageOfAFilmAPersonOrAPhrase() {
    assertThat(run("coverage", "rust", "2024").out()).startsWith("# Rust (2024)");
    assertThat(run("coverage", "Rachel", "Mason").out()).contains("## directed");
    assertThat(run("coverage", "--phrase", "gun", "safe").out()).contains("## headline");
    assertThat(run("coverage", "--as", "CSV", "rust-2024").out()).startsWith("part,published");
    Run nothing = run("coverage", "zzz", "qqq");
    assertThat(nothing.code()).isEqualTo(1);
  }

  @Test
  void missingReportsFilmsAndPeople() {
    assertThat(run("missing", "--least", "2").out())
        .contains("Films named and never reviewed", "People named without a piece");
  }
}
