package cuttings.pages;

import static cuttings.review.HostileReview.SCRIPT;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Archive;
import cuttings.archive.Question;
import cuttings.lucene.LuceneIndex;
import cuttings.review.HostileReview;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A piece in which every text is mark-up and every address a script. */
class HostilePagesTest {
  @TempDir Path folder;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    var index = new LuceneIndex(folder);
    try (var indexer = index.indexer()) {
      indexer.add(HostileReview.review());
      indexer.publish();
    }
    archive = Archive.open(index);
  }

  @AfterEach
  void close() throws IOException {
    archive.close();
  }

  private Document results(String text) throws IOException {
    Question question = Question.of(text, 10);
    return Html.of(ResultsPage.of(archive, question, archive.ask(question)));
  }

  @Test
  void resultsShowItAsText() throws IOException {
    for (String text : List.of("tide", "other", "", SCRIPT, "\"" + SCRIPT + "\"")) {
      Document page = results(text);
      Html.assertHarmless(page);
      if (text.equals("tide"))
        assertThat(page.select(".hit").text())
            .contains("Headline " + SCRIPT, "Film " + SCRIPT, "Critic " + SCRIPT)
            .contains("Paper " + SCRIPT, "Rating " + SCRIPT, "Other " + SCRIPT);
      assertThat(page.select("#q").val()).isEqualTo(text);
    }
  }

  @Test
  void anAddressThatIsAScriptIsNoLink() throws IOException {
    assertThat(results("tide").select("a[rel=external]")).isEmpty();
    assertThat(results("tide").html()).doesNotContain("javascript:");
  }

  @Test
  void theReviewShowsItAsText() throws IOException {
    Document page =
        Html.of(
            ReviewPage.of(
                archive.catalogue(),
                archive.get(HostileReview.review().id()).orElseThrow(),
                List.of()));
    Html.assertHarmless(page);
    assertThat(page.select("main").text())
        .contains("Headline " + SCRIPT, "Film " + SCRIPT, "Director " + SCRIPT)
        .contains("Player " + SCRIPT, "Critic " + SCRIPT, "Paper " + SCRIPT, "Tag " + SCRIPT)
        .contains("Certificate " + SCRIPT, "Release " + SCRIPT, "Rating " + SCRIPT)
        .contains("Other " + SCRIPT, "Person " + SCRIPT);
    assertThat(page.title()).startsWith("Headline " + SCRIPT);
  }

  @Test
  void filmsPeopleAndShelvesShowItAsText() throws IOException {
    for (var film : archive.catalogue().films())
      Html.assertHarmless(
          Html.of(EntryPage.of(archive.catalogue(), archive.film(film.key(), 20).orElseThrow())));
    for (var person : archive.catalogue().people())
      Html.assertHarmless(
          Html.of(
              EntryPage.of(archive.catalogue(), archive.person(person.key(), 20).orElseThrow())));
    for (var kind : Shelf.Kind.values()) {
      Document page = Html.of(BrowsePage.of(Shelf.of(archive.catalogue(), kind), kind, "", 0));
      Html.assertHarmless(page);
      assertThat(page.select(".index").text()).contains(SCRIPT);
    }
  }

  @Test
  void everyOtherPageIsHarmlessToo() throws IOException {
    Question newest = Question.of("", 5);
    Html.assertHarmless(Html.of(HomePage.of(archive, new Shelves(), archive.ask(newest))));
    Html.assertHarmless(Html.of(YearsPage.of(archive.catalogue())));
    Html.assertHarmless(Html.of(StatusPage.of(archive, Instant.EPOCH)));
    Html.assertHarmless(Html.of(FaultPage.of(400, SCRIPT, Nearby.of(archive, "headline"))));
  }
}
