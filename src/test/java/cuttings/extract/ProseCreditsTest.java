package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Critic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseCreditsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Here director Hedda Lorne waits for the tide.",
        "Directed by Hedda Lorne, it waits for the tide.",
        "It is written and directed by Hedda Lorne.",
        "Here writer-director Hedda Lorne waits.",
        "Filmmaker Hedda Lorne waits for the tide.",
        "It is the second feature by Hedda Lorne.",
        "It is the latest film from Hedda Lorne.",
        "It is the debut documentary of Hedda Lorne."
      })
  void theFirstParagraphsNameTheDirector(String sentence) {
    assertThat(director("<p>" + sentence + "</p>")).isEqualTo("Hedda Lorne");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hedda Lorne waits for the tide.",
        "It recalls Marram (directed by Hedda Lorne).",
        "It recalls what director Hedda Lorne’s first was.",
        "It recalls director Hedda Lorne’s Marram.",
        "Here art director Hedda Lorne waits.",
        "The director Lorne waits.",
        "Its musical director is not Hedda Lorne."
      })
  void otherNamesAreNotThatOfTheDirector(String sentence) {
    assertThat(director("<p>" + sentence + "</p>")).isEqualTo("nobody");
  }

  @Test
  void twoWhoDirectedTogetherAreBothTheDirectors() {
    assertThat(director("<p>It is directed by Hedda Lorne and Mina Roux, in the rain.</p>"))
        .isEqualTo("Hedda Lorne, Mina Roux");
  }

  @Test
  void oneDirectorNamedTwiceIsOne() {
    assertThat(director("<p>Director Hedda Lorne waits.</p><p>Directed by Hedda Lorne.</p>"))
        .isEqualTo("Hedda Lorne");
  }

  @Test
  void ofTwoDirectorsNeitherIsMeant() {
    assertThat(director("<p>Director Hedda Lorne is no director Mina Roux.</p>"))
        .isEqualTo("nobody");
  }

  @Test
  void theCriticIsNotTheDirector() {
    assertThat(
            ProseCredits.directors(
                Bodies.of("<p>This film by me, director Hedda Lorne, waits.</p>"),
                List.of(new Critic("Hedda Lorne", null))))
        .isEmpty();
  }

  @Test
  void laterParagraphsAreNotAsked() {
    assertThat(director("<p>It rains.</p>".repeat(5) + "<p>Director Hedda Lorne waits.</p>"))
        .isEqualTo("Hedda Lorne");
    assertThat(director("<p>It rains.</p>".repeat(6) + "<p>Director Hedda Lorne waits.</p>"))
        .isEqualTo("nobody");
  }

  private static String director(String html) {
    List<String> directors = ProseCredits.directors(Bodies.of(html), List.of());
    return directors.isEmpty() ? "nobody" : String.join(", ", directors);
  }
}
