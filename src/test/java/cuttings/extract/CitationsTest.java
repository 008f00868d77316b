package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Citation;
import cuttings.review.Citation.Strength;
import cuttings.review.Film;
import cuttings.review.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {
  private static final Film REVIEWED =
      new Film("Last Ferry: Marram and the Story of Ada", 2025, List.of("Mina Roux"));
  private static final List<String> KNOWN = List.of("Mina Roux", "Otis Farrow");

  @Test
  void aFilmWithAYearIsCitedAndOneWithoutMentioned() {
    List<Citation> cited = cited("like <em>Saltmarsh</em> (1984) and <em>Ocular</em>, it drifts");
    assertThat(cited)
        .extracting(c -> c.film().label())
        .containsExactly("Saltmarsh (1984)", "Ocular");
    assertThat(cited)
        .extracting(Citation::strength)
        .containsExactly(Strength.CITED, Strength.MENTIONED);
  }

  @Test
  void aFilmNamedTwiceIsOneCitationWithTwoPlaces() {
    List<Citation> cited =
        cited("<em>Saltmarsh</em> (1984) is wet. <em>Saltmarsh</em> is also long");
    assertThat(cited).hasSize(1);
    assertThat(cited.getFirst().spans()).extracting(Span::start).containsExactly(0, 25);
  }

  @Test
  void filmsOfOneTitleAndTwoYearsAreTwo() {
    assertThat(cited("<em>Saltmarsh</em> (1984) is not <em>Saltmarsh</em> (2019)"))
        .extracting(c -> c.film().year())
        .containsExactly(1984, 2019);
  }

  @Test
  void aDirectorNamedBySurnameInBracketsIsMadeWhole() {
    assertThat(cited("like <em>Saltmarsh</em> (dir. Farrow, 2024)").getFirst().film().directors())
        .containsExactly("Otis Farrow");
  }

  @Test
  void aListOfSomebodysWorksGivesTheDirector() {
    Citation citation =
        cited("so do other Roux documentary projects like <em>Saltmarsh</em> (2019)").getFirst();
    assertThat(citation.film().directors()).containsExactly("Mina Roux");
    assertThat(citation.directorsFrom()).isEqualTo("prose: other Roux documentary projects");
  }

  @Test
  void aFullNameInThePossessiveGivesTheDirector() {
    Citation citation = cited("it is like Robert Hallow’s <em>Saltmarsh</em>").getFirst();
    assertThat(citation.film().directors()).containsExactly("Robert Hallow");
    assertThat(citation.strength()).isEqualTo(Strength.CITED);
  }

  @Test
  void anUnknownSurnameInThePossessiveGivesNone() {
    assertThat(cited("it is like Hallow’s <em>Saltmarsh</em>").getFirst().film().directors())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Last Ferry: Marram and the Story of Ada",
        "Last Ferry",
        "Last Ferry: The Story of Ada",
        "last ferry"
      })
  void theFilmReviewedIsNotCited(String form) {
    assertThat(cited("<em>" + form + "</em> is out")).isEmpty();
  }

  @Test
  void otherFormsOfItsTitleAreKept() {
    var body =
        Bodies.of("<p>Soon <em>Last Ferry</em> and <em>Last Ferry: The Story of Ada</em>.</p>");
    assertThat(
            Citations.of(TitleSpans.in(body, Known.NOTHING), List.of(REVIEWED), Known.NOTHING)
                .alsoCalled())
        .containsExactly("Last Ferry", "Last Ferry: The Story of Ada");
  }

  @Test
  void anEarlierFilmOfTheSameTitleIsCited() {
    assertThat(cited("unlike <em>Last Ferry</em> (1961) it floats"))
        .extracting(c -> c.film().label())
        .containsExactly("Last Ferry (1961)");
  }

  private static List<Citation> cited(String html) {
    var body = Bodies.of("<p>" + html + ".</p>");
    return Citations.of(TitleSpans.in(body, Known.NOTHING), List.of(REVIEWED), Known.NOTHING)
        .resolved(KNOWN);
  }
}
