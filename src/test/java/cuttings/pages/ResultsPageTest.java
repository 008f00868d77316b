package cuttings.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.archive.Archive;
import cuttings.archive.Question;
import cuttings.archive.SampleArchive;
import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import cuttings.search.SearchRequest.Sort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results over the sample archive, as a browser without a script gets them. */
class ResultsPageTest {
  private static Archive archive;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    archive = Archive.open(SampleArchive.in(folder));
  }

  @AfterAll
  static void close() throws IOException {
    archive.close();
  }

  private static Document results(Question question) throws IOException {
    Document page = Html.of(ResultsPage.of(archive, question, archive.ask(question)));
    Html.assertHarmless(page);
    return page;
  }

  private static Document results(String text) throws IOException {
    return results(Question.of(text, 10));
  }

  private static Question choosing(Map<Field, List<String>> chosen) {
    return new Question("", chosen, Sort.RELEVANCE, 0, 10, false);
  }

  @Test
  void hitsSayWhyTheyAnswerAndMarkTheWords() throws IOException {
    Document page = results("rachel mason");
    assertThat(page.select("h1").text()).isEqualTo("3 pieces for “rachel mason”");
    assertThat(page.select(".hit")).hasSize(3);
    assertThat(page.select(".hit .why").first().text()).contains("directed by Rachel Mason");
    assertThat(page.select(".hit mark").eachText()).contains("Rachel Mason");
    assertThat(page.select(".hit .film a").first().attr("href")).startsWith("/films/");
    assertThat(page.select(".hit .by a").first().attr("href")).startsWith("/people/");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex, follow");
  }

  @Test
  void aPassageLinksToItsPlaceInTheOriginal() throws IOException {
    String address = results("goodfellas departed").select(".excerpt a").first().attr("href");
    assertThat(address).startsWith("https://").contains("#:~:text=").doesNotContain(" ", "“");
  }

  @Test
  void whatTheQueryNamesHasItsCard() throws IOException {
    var card = results("rachel mason").select(".card").first();
    assertThat(card.select(".label").text()).isEqualTo("Director");
    assertThat(card.select("h2 a").attr("href")).isEqualTo("/people/rachel-mason");
    assertThat(card.select(".leads a")).hasSize(2);
    assertThat(results("it").select(".card h2").eachText()).contains("It (1990)", "It (2017)");
  }

  @Test
  void aCorrectionIsToldWithTheWayBack() throws IOException {
    Document page = results("scorcese goodfelas");
    assertThat(page.select(".notice").text())
        .isEqualTo(
            "Showing results for scorsese goodfellas. Search instead for scorcese goodfelas.");
    assertThat(page.select(".notice a").attr("href"))
        .isEqualTo("/?q=scorcese+goodfelas&literal=true");
    assertThat(page.select("#q").val()).isEqualTo("scorcese goodfelas");
  }

  @Test
  void whatIsChosenStandsFirstAndMoreCanBeChosen() throws IOException {
    Document page = results(choosing(Map.of(ReviewSchema.CRITIC, List.of("Yuki Thornbury"))));
    var critics = page.select(".facet:has(h3:containsOwn(Critic)) a");
    assertThat(critics.first().text()).startsWith("Yuki Thornbury");
    assertThat(critics.first().attr("aria-current")).isEqualTo("true");
    assertThat(critics.first().attr("href")).isEqualTo("/?q=");
    assertThat(critics.eachAttr("href"))
        .contains("/?q=&critic=Yuki+Thornbury&critic=Bert+Oxley")
        .contains("/?q=&critic=Yuki+Thornbury&critic=_missing");
    assertThat(critics.eachAttr("rel")).containsOnly("nofollow");
    assertThat(page.select(".chosen a").first().text()).startsWith("Critic Yuki Thornbury");
    assertThat(page.select(".chosen a").eachAttr("href")).containsExactly("/?q=", "/?q=");
    assertThat(page.select(".facet a").eachText()).anyMatch(text -> text.startsWith("80–100 %"));
  }

  @Test
  void theOrderCanBeChanged() throws IOException {
    Document page = results(new Question("dune", Map.of(), Sort.OLDEST, 0, 10, false));
    assertThat(page.select(".orders [aria-current]").text()).isEqualTo("oldest");
    assertThat(page.select(".orders a[data-stay]").eachAttr("href"))
        .containsExactly("/?q=dune", "/?q=dune&sort=newest", "/?q=dune&sort=rating");
  }

  @Test
  void resultsAreTurnedOver() throws IOException {
    Document first = results("");
    assertThat(first.select(".pager a").eachAttr("href")).containsExactly("/?q=&offset=10");
    Document second = results(new Question("", Map.of(), Sort.RELEVANCE, 10, 10, false));
    assertThat(second.select(".pager a").eachAttr("href"))
        .containsExactly("/?q=", "/?q=&offset=20");
    assertThat(second.select(".pager").text()).contains("11 to 20 of");
    assertThat(second.select(".hit").text()).isNotEqualTo(first.select(".hit").text());
  }

  @Test
  void whereNothingIsFoundThereAreWaysOn() throws IOException {
    Document page = results(new Question("scorcse", Map.of(), Sort.RELEVANCE, 0, 10, true));
    assertThat(page.select("h1").text()).isEqualTo("Nothing found for “scorcse”");
    assertThat(page.select(".nearby a").eachText()).contains("Martin Scorsese");
    assertThat(page.select(".entrances a").eachAttr("href")).contains("/films", "/people");
    assertThat(page.select(".hit, .pager")).isEmpty();
  }

  @Test
  void onlyFacetsThatLeadToFewerHitsAreOffered() throws IOException {
    Document one = results("reviewed:\"last take\"");
    assertThat(one.select(".hit")).hasSize(1);
    assertThat(one.select(".facets")).isEmpty();
    Document chosen = results(choosing(Map.of(ReviewSchema.FILM, List.of("M (1931)"))));
    assertThat(chosen.select(".facet a[aria-current]").eachText())
        .allMatch(text -> text.startsWith("M (1931)"))
        .hasSize(1);
  }
}
