package cuttings.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Archive;
import cuttings.archive.SampleArchive;
import cuttings.catalogue.Entry;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
  private static Archive archive;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    archive = Archive.open(SampleArchive.in(folder));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static Shelf shelf(Shelf.Kind kind) {
    return Shelf.of(archive.catalogue(), kind);
  }

  @Test
  void titlesAreFiledWithoutTheirArticle() {
    Shelf films = shelf(Shelf.Kind.FILMS);
    assertThat(films.under("p")).extracting(Entry::label).contains("The Piano (1993)");
    assertThat(films.under("t")).extracting(Entry::label).doesNotContain("The Piano (1993)");
    assertThat(films.under("m")).extracting(Entry::label).contains("M (1931)");
    assertThat(films.under(Shelf.FIGURES)).extracting(Entry::label).contains("8½ (1963)");
  }

  @Test
  void peopleAreFiledByTheLastWordOfTheirName() {
    assertThat(shelf(Shelf.Kind.PEOPLE).under("m"))
        .extracting(Entry::label)
        .contains("Rachel Mason");
    assertThat(shelf(Shelf.Kind.CRITICS).under("o"))
        .extracting(Entry::label)
        .contains("Bert Oxley");
  }

  @Test
  void everyFilmReviewedIsUnderOneLetter() {
    Shelf films = shelf(Shelf.Kind.FILMS);
    var filed = films.all();
    assertThat(filed)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            archive.catalogue().films().stream().filter(film -> film.reviewed() > 0).toList());
  }

  @Test
  void aPageOfAShelfLeadsToItsLetters() {
    Document page = Html.of(BrowsePage.of(shelf(Shelf.Kind.FILMS), Shelf.Kind.FILMS, "m", 0));
    assertThat(page.select(".letters [aria-current]").text()).isEqualTo("M");
    assertThat(page.select(".index a").eachText()).contains("M (1931)");
    assertThat(page.select(".letters a").eachAttr("href")).contains("/films?letter=a");
    assertThat(
            Html.of(BrowsePage.of(shelf(Shelf.Kind.FILMS), Shelf.Kind.FILMS, "nothing", 0)).text())
        .contains("Nothing is filed here.");
  }

  @Test
  void theYearsHoldEveryFilmOnce() {
    Document page = Html.of(YearsPage.of(archive.catalogue()));
    int films =
        page.select(".decade .detail").stream()
            .mapToInt(detail -> Integer.parseInt(detail.text().split(" ")[0]))
            .sum();
    assertThat((long) films)
        .isEqualTo(
            archive.catalogue().films().stream()
                .filter(film -> film.reviewed() > 0 && film.year() != null)
                .count());
    assertThat(page.select(".decade a").eachAttr("href"))
        .contains("/?q=&decade=1970s", "/?q=&year=1979");
  }
}
