package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewsTest {
  private static final String ANSWER = "<p>We waited for the tide, and it was late.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><b>Why gulls?</b></p>",
        "<p><i>Why gulls?</i></p>",
        "<p>Q: Why gulls?</p>",
        "<p>MR: We had gulls.</p>",
        "<p>Roux: We had gulls.</p>",
        "<p>Mina Roux: We had gulls.</p>"
      })
  void threeQuestionsOrSpeakersAreAnInterview(String question) {
    assertThat(looksLike((question + ANSWER).repeat(3))).isTrue();
    assertThat(looksLike((question + ANSWER).repeat(2))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Why gulls?</p>",
        "<p><b>Why gulls, and why now</b></p>",
        "<p><b>Why gulls?</b> The film does not say.</p>",
        "<p>There is one thing more: the gulls.</p>",
        "<p>the keeper: a man of few words.</p>"
      })
  void otherParagraphsAreNone(String paragraph) {
    assertThat(looksLike((paragraph + ANSWER).repeat(4))).isFalse();
  }

  @Test
  void aFewQuestionsInALongTextAreNone() {
    assertThat(looksLike("<p><b>Why gulls?</b></p>".repeat(3) + ANSWER.repeat(30))).isFalse();
  }

  private static boolean looksLike(String html) {
    return Interviews.looksLike(Bodies.of(html));
  }
}
