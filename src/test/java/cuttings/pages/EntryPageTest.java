package cuttings.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Archive;
import cuttings.archive.SampleArchive;
import cuttings.related.RelatedPiece;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of films, people and pieces of the sample archive. */
class EntryPageTest {
  private static Archive archive;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    archive = Archive.open(SampleArchive.in(folder));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static Document film(String key, int limit) throws IOException {
    return Html.of(EntryPage.of(archive.catalogue(), archive.film(key, limit).orElseThrow()));
  }

  private static Document person(String key, int limit) throws IOException {
    return Html.of(EntryPage.of(archive.catalogue(), archive.person(key, limit).orElseThrow()));
  }

  @Test
  void aFilmHasItsPiecesByPart() throws IOException {
    Document page = film("2001-a-space-odyssey-1968", 20);
    assertThat(page.select("h1").text()).isEqualTo("2001: A Space Odyssey 1968");
    assertThat(page.select(".makers a").attr("href")).isEqualTo("/people/stanley-kubrick");
    assertThat(page.select(".chapter h2").eachText()).anyMatch(text -> text.startsWith("Cited"));
    assertThat(page.select(".chapter .piece .title a").eachAttr("href"))
        .isNotEmpty()
        .allMatch(address -> address.startsWith("/reviews/"));
    assertThat(page.select("meta[name=robots]")).isEmpty();
  }

  @Test
  void aChapterOfWhichOnlySomeStandsHereLeadsToAllOfIt() throws IOException {
    Document page = person("bert-oxley", 2);
    var wrote = page.select("#wrote");
    assertThat(wrote.select(".piece")).hasSize(2);
    assertThat(wrote.select(".all a").attr("href")).isEqualTo("/?q=&critic=Bert+Oxley");
    assertThat(wrote.select(".all a").text()).matches("All \\d+ pieces");
  }

  @Test
  void aCriticHasAChartWithItsFigures() throws IOException {
    Document page = person("bert-oxley", 2);
    assertThat(page.select(".chart svg rect")).isNotEmpty();
    int inTable =
        page.select(".chart tbody tr").stream()
            .mapToInt(row -> Integer.parseInt(row.select("td").first().text()))
            .sum();
    var wrote = archive.person("bert-oxley", 0).orElseThrow();
    assertThat((long) inTable)
        .isEqualTo(
            wrote.chapters().stream()
                .mapToLong(chapter -> chapter.part().label().equals("wrote") ? chapter.total() : 0)
                .sum());
    assertThat(person("bert-oxley", 20).select(".chart").html())
        .isEqualTo(page.select(".chart").html());
  }

  @Test
  void aPieceIsShownWithAllThatIsKnown() throws IOException {
    var review =
        archive.ask(cuttings.archive.Question.of("last take", 1)).hits().getFirst().review();
    Document page = Html.of(ReviewPage.of(archive.catalogue(), review, List.of()));
    Html.assertHarmless(page);
    assertThat(page.select(".facts").text())
        .contains("Directed by Rachel Mason", "Running time 91 minutes");
    assertThat(page.select(".facts a").eachAttr("href")).contains("/people/rachel-mason");
    assertThat(page.select(".spoken a").eachAttr("href"))
        .contains("/films/rust-2024", "/people/halyna-hutchins");
    assertThat(page.select(".related")).isEmpty();
  }

  @Test
  void relatedPiecesAreShownWithTheirReasons() throws IOException {
    var review = archive.ask(cuttings.archive.Question.of("rust", 1)).hits().getFirst().review();
    var related = new RelatedPiece(review, 1, List.of("both on one film"), List.of());
    Document page = Html.of(ReviewPage.of(archive.catalogue(), review, List.of(related)));
    assertThat(page.select(".related .why").text()).isEqualTo("Why both on one film");
  }
}
