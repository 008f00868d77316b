package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Body;
import cuttings.review.Film;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilmInTextTest {

  @Test
  void aTitleMarkedInTheTextAndNamedByTheHeadlineIsTheFilm() {
    assertThat(
            films(
                "The long patience of Fen Light",
                "<p>Nobody hurries in <i>Fen Light</i>, as nobody did in <i>Marram</i>.</p>"))
        .containsExactly("Fen Light");
  }

  @Test
  void ofTwoTitlesInTheHeadlineTheLongerIsMeant() {
    assertThat(
            films(
                "Fen Light Rising comes ashore",
                "<p>After <i>Fen Light</i> comes <i>Fen Light Rising</i>, wetter still.</p>"))
        .containsExactly("Fen Light Rising");
  }

  @Test
  void aTitleOfOneWordMustBeMarkedTwice() {
    String once = "<p>Nobody hurries in <i>Marram</i>, nobody at all.</p>";
    assertThat(films("The slow tide of Marram", once)).isEmpty();
    assertThat(films("The slow tide of Marram", once + "<p>Slow is <i>Marram</i>.</p>"))
        .containsExactly("Marram");
  }

  @Test
  void titlesQuotedInTheHeadlineAreADoubleBill() {
    assertThat(
            films(
                "‘Marram’ and ‘Fen Light’: two wet summers",
                "<p>Both <i>Marram</i> and <i>Fen Light</i> end at sea.</p>"))
        .containsExactly("Marram", "Fen Light");
  }

  @Test
  void aQuotationInTheHeadlineIsNoFilmUnlessTheTextMarksIt() {
    assertThat(films("‘I never liked gulls’", "<p>So says the keeper of <i>Marram</i>, once.</p>"))
        .isEmpty();
  }

  @Test
  void wordsInCapitalsThatTheTextRepeatsAreTheFilm() {
    assertThat(
            films(
                "Fen Light is a marvel",
                "<p>Nobody hurries in Fen Light.</p><p>Fen Light ends at sea.</p>"))
        .containsExactly("Fen Light");
    assertThat(films("Fen Light is a marvel", "<p>Nobody hurries in Fen Light.</p>")).isEmpty();
  }

  @Test
  void aPersonInTheHeadlineIsNoFilm() {
    assertThat(
            films(
                "Robert Marrowby at sea",
                "<p>Here is Robert Marrowby.</p><p>Robert Marrowby rows.</p>"))
        .isEmpty();
  }

  @Test
  void theTextMayNameOneFilmMoreThanAnyOther() {
    String three = "<p><i>Marram</i> is slow. <i>Marram</i> is long. <i>Marram</i> is wet.</p>";
    assertThat(films("A slow tide", three + "<p>So was <i>Ebb</i>.</p>")).containsExactly("Marram");
    assertThat(films("A slow tide", three + "<p>So was <i>Ebb</i>, <i>Ebb</i> all over.</p>"))
        .isEmpty();
    assertThat(films("A slow tide", "<p>One.</p><p>Two.</p><p>Three.</p>" + three)).isEmpty();
  }

  @Test
  void lessWillDoWhereOtherSignsShowAReview() {
    Body body =
        Bodies.of("<p><i>Marram</i> is slow, <i>Marram</i> is long; so was <i>Ebb</i>.</p>");
    assertThat(find("A slow tide", body, false)).isEmpty();
    assertThat(find("A slow tide", body, true)).extracting(Film::title).containsExactly("Marram");
  }

  @Test
  void theFilmHasTheYearThatTheTextGives() {
    assertThat(
            find(
                "The long patience of Fen Light",
                Bodies.of("<p>Nobody hurries in <i>Fen Light</i> (2016).</p>"),
                false))
        .containsExactly(new Film("Fen Light", 2016, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fen Light: an interview with its keeper",
        "In conversation: the makers of Fen Light",
        "Fen Light and the 10 best films about marshes",
        "The best films of 2016: Fen Light",
        "Fen Light leads the nominations",
        "Fen Light trailer released",
        "Harbour festival to open with Fen Light",
        "Why we love Fen Light"
      })
  void listsInterviewsAndNewsReviewNoFilm(String headline) {
    assertThat(
            films(
                headline,
                "<p><i>Fen Light</i> is wet.</p><p>Wet is <i>Fen Light</i>. <i>Fen Light</i>!</p>"))
        .isEmpty();
  }

  private static List<String> films(String headline, String html) {
    return find(headline, Bodies.of(html), false).stream().map(Film::title).toList();
  }

  private static List<Film> find(String headline, Body body, boolean labelled) {
    return FilmInText.find(headline, body, TitleSpans.in(body, Known.NOTHING), labelled);
  }
}
