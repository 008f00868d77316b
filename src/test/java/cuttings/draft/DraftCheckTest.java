package cuttings.draft;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Archive;
import cuttings.archive.SampleArchive;
import cuttings.coverage.Part;
import cuttings.draft.Draft.Format;
import cuttings.editorial.Editorial;
import cuttings.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts against the sample archive. */
class DraftCheckTest {
  private static final String DRAFT = SampleDraft.HTML;

  @TempDir static Path folder;
  private static Archive archive;

  @BeforeAll
  static void open() throws IOException {
    archive = Archive.open(SampleArchive.in(folder));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static DraftReport check(String text, Format format) throws IOException {
    return new DraftCheck(archive, Editorial.NONE).of(Draft.of(text, format));
  }

  private static List<String> linked(DraftReport report) {
    return report.links().stream().map(link -> link.entry().label()).toList();
  }

  @Test
  void linksGoToTheFirstMentionInProse() throws IOException {
    DraftReport report = check(DRAFT, Format.HTML);
    assertThat(linked(report)).containsExactly("Rust (2024)", "Circus of Books (2019)");
    LinkSuggestion rust = report.links().getFirst();
    assertThat(rust.place().start()).isEqualTo(DRAFT.indexOf("Rust</em> (dir."));
    assertThat(rust.reason()).isEqualTo("the review of Rust (2024)");
    LinkSuggestion circus = report.links().getLast();
    assertThat(circus.place().start())
        .isEqualTo(DRAFT.indexOf("Circus of Books</em> (2019) before"));
    for (LinkSuggestion link : report.links())
      assertThat(DRAFT.substring(link.place().start(), link.place().end())).isEqualTo(link.text());
  }

  @Test
  void aTitleOfSeveralFilmsLeadsToTheBestKnownAndSaysSo() throws IOException {
    String draft =
        """
        <article><h1>A lantern at the door</h1><p>Directed by Mina Roux. The night of this small town
        owes more to <em>Halloween</em> than it lets on, and its pumpkins are lit by the same hand.</p>
        </article>
        """;
    assertThat(check(draft, Format.HTML).links())
        .singleElement()
        .satisfies(link -> {
          assertThat(link.entry().label()).isEqualTo("Halloween (1978)");
          assertThat(link.reason())
              .isEqualTo("the review of Halloween (1978), of 2 reviewed under this title");
        });
  }

  @ParameterizedTest
  @CsvSource({
    "John Carpenter’s, Halloween (1978)",
    "Carpenter's, Halloween (1978)",
    "David Gordon Green’s, ",
    "the, "
  })
  void aFilmMadeAgainIsToldFromTheFirstByItsMaker(String owner, @Nullable String film)
      throws IOException {
    String draft =
        """
        <article><h1>Halloween (2018)</h1><p>Directed by David Gordon Green<br>Starring Jamie Lee Curtis</p>
        <p>The porch is the same and so is the walk to school, which %s <em>Halloween</em> took at a
        slower pace and with fewer words, on an afternoon that seemed to have no end to it.</p></article>
        """;
    assertThat(linked(check(draft.formatted(owner), Format.HTML)))
        .isEqualTo(film == null ? List.of() : List.of(film));
  }

  @ParameterizedTest
  @CsvSource({
    "a <em>Halloween</em>-style walk, true",
    "the many <em>Halloween</em> sequels, true",
    "the original <em>Halloween</em> film, true",
    "her pre-<em>Halloween</em> pictures, true",
    "the <em>Halloween</em> franchise, false",
    "shows like <em>Halloween</em>, false",
    "a forgotten novel called <em>Halloween</em>, false",
    "the <em>Halloween</em> video game, false",
    "some <em>Halloween</em> movie or other, false"
  })
  void aSeriesIsNoOneFilmOfItAndABookIsNone(String words, boolean film) throws IOException {
    String draft =
        "<article><h1>A lantern at the door</h1><p>The night of this small town owes more to "
            + words
            + " than it lets on, and its pumpkins are lit by the same hand as before.</p></article>";
    assertThat(check(draft, Format.HTML).links()).hasSize(film ? 1 : 0);
  }

  @Test
  void inJsonPlacesAreCountedInCodePoints() throws IOException {
    var links =
        Json.read(
                Json.write(DraftView.of(check(DRAFT, Format.HTML))).getBytes("UTF-8"),
                com.fasterxml.jackson.databind.JsonNode.class)
            .at("/links");
    assertThat(links).hasSize(2);
    int[] points = DRAFT.codePoints().toArray();
    for (var link : links) {
      int start = link.get("start").asInt();
      assertThat(new String(points, start, link.get("end").asInt() - start))
          .isEqualTo(link.get("text").asText());
    }
  }

  @Test
  void whatTheArchiveHasIsToldOfEachFilm() throws IOException {
    List<Found.Film> films = check(DRAFT, Format.HTML).films();
    assertThat(films.getFirst().part()).isEqualTo(Part.REVIEWED);
    assertThat(films.getFirst().label()).startsWith("Last Take");
    assertThat(films)
        .extracting(Found.Film::label)
        .contains("Rust (2024)", "Circus of Books (2019)");
    assertThat(films).noneMatch(Found.Film::linked);
  }

  @Test
  void aFilmReviewedBeforeIsTold() throws IOException {
    assertThat(check(DRAFT, Format.HTML).alreadyReviewed())
        .extracting(review -> review.headline())
        .containsExactly("A camera, set down");
  }

  @Test
  void aNameAndARunningTimeThatTheArchiveHasOtherwiseAreRemarked() throws IOException {
    DraftReport report = check(DRAFT, Format.HTML);
    assertThat(report.remarks())
        .extracting(Remark::text)
        .contains("Hannah Gutierrez Reed: Hannah Gutierrez-Reed in 1 earlier piece");
    assertThat(report.remarks())
        .extracting(Remark::kind)
        .contains(Remark.Kind.NAME, Remark.Kind.RUNNING_TIME);
    assertThat(report.wanting()).isTrue();
  }

  @Test
  void olderPiecesThatCiteTheFilmShouldLinkToIt() throws IOException {
    assertThat(check(DRAFT, Format.HTML).incoming())
        .isNotEmpty()
        .allSatisfy(link -> assertThat(link.reason()).contains("Last Take"));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void onceTheLinksAreInNoneIsSuggestedAgain(Format format) throws IOException {
    String draft =
        format == Format.HTML
            ? DRAFT
            : """
            On crews

            We think of *Rust* (dir. Joel Souza, 2024) whenever a crew is tired, and of Circus of Books (2019)
            whenever a shop closes; the two have more in common than a director's friends would think, and
            neither of them is short.
            """;
    DraftReport report = check(draft, format);
    assertThat(linked(report)).containsExactlyInAnyOrder("Rust (2024)", "Circus of Books (2019)");
    String with = LinkedDraft.of(report);
    DraftReport again = check(with, format == Format.TEXT ? Format.MARKDOWN : format);
    assertThat(again.links()).isEmpty();
    assertThat(again.films()).anyMatch(Found.Film::linked);
    assertThat(LinkedDraft.html(report)).contains("<a href=");
  }

  @Test
  void aYearAndATitleThatAreSlipsAreRemarked() throws IOException {
    DraftReport report =
        check(
            "We came back to *Rust* (dir. Joel Souza, 2023) and to *Circus of Boks* (2019) on one long evening, and"
                + " neither of them had changed. The second still smells of paper and of a long marriage.",
            Format.MARKDOWN);
    assertThat(report.remarks())
        .extracting(Remark::kind)
        .contains(Remark.Kind.YEAR, Remark.Kind.TITLE);
    assertThat(report.remarks())
        .extracting(Remark::known)
        .contains("Rust (2024)", "Circus of Books");
  }

  @Test
  void theReportReadsAsMarkdown() throws IOException {
    assertThat(DraftText.of(check(DRAFT, Format.HTML)))
        .startsWith("# “Last Take")
        .contains(
            "## Already reviewed",
            "already reviewed on 2025-03-12 by Tobias Wren",
            "## Links to put in",
            "line 6: “Rust”: the review of Rust (2024)");
  }

  @Test
  void headingsAloneGetNoLinksAndThatIsSaid() throws IOException {
    DraftReport report = check("# Rust (2024)\n\n## Circus of Books (2019)\n", Format.MARKDOWN);
    assertThat(report.links()).isEmpty();
    assertThat(report.notices())
        .containsExactly(
            "The draft has nothing but headings; links are put into running text only.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Фильм «Ржавчина» снимали в пустыне, и никто не думал, что так выйдет.",
        "这部电影很长。我们看了两遍。",
        "<p><em>Rust</p></em></td><table><p>((((<em><<<a href=<p>",
        "<script>alert(1)</script>",
        "&&&&;;;&#xffffffff;"
      })
  void anyTextIsAnswered(String text) throws IOException {
    for (Format format : Format.values())
      assertThat(check(text, format).links())
          .allSatisfy(link ->
              assertThat(text.substring(link.place().start(), link.place().end()))
                  .isEqualTo(link.text()));
  }

  @Test
  void aDraftThatIsPublishedAlreadyIsNotItsOwnRival() throws IOException {
    var published =
        archive.pieces(
            "https://www.lanternandreel.example/reviews/2025/3/12/last-take-rust-and-the-story-of-halyna-2025");
    assertThat(published).hasSize(1);
    String again =
        DRAFT.replace(
            "<head>",
            "<head><link rel=canonical href=\"%s\">"
                .formatted(published.getFirst().source().url()));
    DraftReport report = check(again, Format.HTML);
    assertThat(report.alreadyReviewed()).isEmpty();
    assertThat(report.related()).noneMatch(related -> related.piece().equals(published.getFirst()));
  }
}
