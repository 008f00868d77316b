package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaglineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "“Marram,” a Larkspur release, is rated PG by the board for mild peril. Running time: 102 minutes. Three stars out of four. | PG | 102 minutes | Three stars out of four.",
        "“Marram,” a Larkspur release, has been rated NC-17 for gulls. Running time: 1 hour, 42 minutes. | NC-17 | 1 hour, 42 minutes | ''",
        "“Marram,” a Larkspur release, is not rated. Running time 88 minutes. | not rated | 88 minutes | ''",
        "“Marram,” a Larkspur release, has been rated PG-13 for gulls. Running time: 1 hr. 42 min. Three stars. | PG-13 | 1 hr. 42 min. | Three stars.",
        "“Marram” is unrated. Running time: 88 minutes. ★★★ | unrated | 88 minutes | ★★★",
        "“Marram” is TV-14 for language. RUNNING TIME: 88 minutes | TV-14 | 88 minutes | ''"
      })
  void theLastLineOfAWireReviewIsSmallPrint(
      String line, String certificate, String minutes, String verdict) {
    assertThat(Tagline.read(line)).contains(new Tagline(certificate, minutes, verdict));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Marram” is rated PG by the board for mild peril.",
        "Running time: 102 minutes. Three stars out of four.",
        "“Marram” is rated pg. Running time: 102 minutes.",
        "“Marram” is a film of great patience. Its running time is not felt."
      })
  void otherSentencesAreNone(String line) {
    assertThat(Tagline.read(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {600, 50_000})
  void aLongParagraphIsNone(int length) {
    assertThat(Tagline.read("a".repeat(length) + " is rated PG. Running time: 102 minutes."))
        .isEmpty();
  }
}
