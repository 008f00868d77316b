package cuttings.corrections;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cuttings.review.Review;
import cuttings.review.Source;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {
  @TempDir Path folder;
  private YamlFile file;

  @BeforeEach
  void file() {
    file = new YamlFile(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\uFEFF",
        "# nothing yet\n",
        "---\n",
        "pages: ~\nfilms:\npeople:\nboilerplate:\n",
        "films:\n  merge:\n  split: []\npages: {}\nboilerplate:\n  drop:\n"
      })
  void aFileThatSaysNothingSetsNothingRight(String yaml) throws IOException {
    Corrections read = file.read(yaml);
    Review page = review("m").film("M", 1931).build();

    assertThat(read.apply(page)).isSameAs(page);
    assertThat(read.unmatched(List.of())).isEmpty();
    assertThat(read.films()).isEqualTo(Rulings.none());
    assertThat(read.people()).isEqualTo(Rulings.none());
    assertThat(read.boilerplate()).isEqualTo(Boilerplate.NONE);
  }

  @Test
  void noCorrectionsAreAsGoodAsAnEmptyFile() {
    Review page = review("m").build();

    assertThat(Corrections.NONE.apply(page)).isSameAs(page);
    assertThat(Corrections.NONE.naming(page)).isEmpty();
  }

  @Test
  void aMissingFileIsNoEmptyOne() {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> Corrections.read(folder.resolve("corrections.yaml")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shore/m-1931.html",
        "https://www.shore.example/films/M",
        "http://shore.example/films/m/",
        "https://shore.example/films/m#comments",
        "m-1931"
      })
  void aPageIsNamedByItsFileItsAddressOrItsId(String name) throws IOException {
    Corrections read = file.read("pages:\n  " + name + ":\n    headline: By hand\n");

    assertThat(read.apply(page("shore/m-1931.html", 0)).headline()).isEqualTo("By hand");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "m-1931.html",
        "shore",
        "https://shore.example/films/m?page=2",
        "https://shore.example/",
        "m-1932"
      })
  void anotherPageIsLeftAlone(String name) throws IOException {
    Corrections read = file.read("pages:\n  " + name + ":\n    headline: By hand\n");

    assertThat(read.apply(page("shore/m-1931.html", 0)).headline()).isEqualTo("A headline");
  }

  @ParameterizedTest
  @ValueSource(strings = {"column.html#2", "https://shore.example/films/m#2", "m-1931#2"})
  void aNoticeAmongSeveralIsNamedByItsNumber(String name) throws IOException {
    Corrections read = file.read("pages:\n  " + name + ": {headline: By hand}\n");

    assertThat(read.apply(page("column.html", 2)).headline()).isEqualTo("By hand");
    assertThat(read.apply(page("column.html", 0)).headline()).isEqualTo("A headline");
    assertThat(read.apply(page("column.html", 12)).headline()).isEqualTo("A headline");
  }

  @Test
  void aNumberSignInAFileNameIsPartOfIt() throws IOException {
    Corrections read = file.read("pages:\n  issue#2: {headline: By hand}\n");

    assertThat(read.apply(page("issue#2", 0)).headline()).isEqualTo("By hand");
  }

  @Test
  void accentsOfFileNamesMayBeComposedOrNot() throws IOException {
    Corrections read = file.read("pages:\n  L\u00e9on.html: {headline: By hand}\n");

    assertThat(read.apply(page("Le\u0301on.html", 0)).headline()).isEqualTo("By hand");
  }

  @Test
  void twoEntriesMayNameOnePageAndBothHold() throws IOException {
    Corrections read =
        file.read(
            """
            pages:
              a.html: {headline: By file, tags: [horror]}
              https://shore.example/films/m: {headline: By address}
            """);
    Review page = read.apply(page("a.html", 0));

    assertThat(page.headline()).isEqualTo("By address");
    assertThat(page.imprint().tags()).containsExactly("horror");
    assertThat(read.naming(page)).extracting(PageCorrection::line).containsExactly(2, 3);
  }

  @Test
  void entriesThatMetNoPageAreNamedInTheOrderOfTheFile() throws IOException {
    Corrections read =
        file.read(
            """
            pages:
              z.html: {kind: article}
              a.html: {kind: article}
              b.html#2: {kind: article}
            """);

    assertThat(
            read.unmatched(
                read.naming(page("a.html", 0)).stream().map(PageCorrection::place).toList()))
        .extracting(PageCorrection::place, PageCorrection::page)
        .containsExactly(
            tuple("corrections.yaml:2", "z.html"), tuple("corrections.yaml:4", "b.html#2"));
  }

  @Test
  void boilerplateIsKnownByItsFirstWords() throws IOException {
    Boilerplate read =
        file.read(
                """
                boilerplate:
                  drop: ["Support our staff"]
                  keep: ["To be continued."]
                """)
            .boilerplate();

    assertThat(read.drop()).containsExactly("Support our staff");
    assertThat(read.keep()).containsExactly("To be continued.");
    assertThat(read.drops("SUPPORT “our” staff: give today!")).isTrue();
    assertThat(read.drops("Support our staffing")).isFalse();
    assertThat(read.drops("Please support our staff")).isFalse();
    assertThat(read.keeps("To be continued …")).isTrue();
    assertThat(read.keeps("Support our staff")).isFalse();
  }

  @Test
  void theFormThatTheDocumentationShowsIsRead() throws IOException {
    String page = Files.readString(Path.of("docs/corrections.md"));
    int start = page.indexOf("```yaml\n") + "```yaml\n".length();
    Corrections read = file.read(page.substring(start, page.indexOf("```", start)));

    assertThat(read.unmatched(List.of())).hasSize(2);
    assertThat(read.films().merges()).hasSize(1);
    assertThat(read.people().splits()).hasSize(1);
    assertThat(read.boilerplate().drop()).hasSize(1);
  }

  private static Review page(String file, int part) {
    Review page = review("m-1931").build();
    var source = new Source(file, URI.create("https://shore.example/films/m"), part);
    return SourcedReviews.with(page, source);
  }
}
