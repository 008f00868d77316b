package cuttings.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Léon: The Professional   | leon the professional
          M*A*S*H                  | m a s h
          S.W.A.T.                 | s w a t
          WALL·E                   | wall e
          tick, tick... BOOM!      | tick tick boom
          (500) Days of Summer     | 500 days of summer
          Rock & Rule              | rock and rule
          rock&rule                | rock and rule
          Alien³                   | alien 3
          8½                       | 8 1 2
          8 1/2                    | 8 1 2
          x⁴                       | x 4
          if....                   | if
          Them!                    | them
          '  two   spaces  '       | two spaces
          Ｆｕｌｌ　Ｗｉｄｔｈ         | full width
          ﬁnal                     | final
          千と千尋の神隠し            | 千と千尋の神隠し
          Солярис                  | солярис
          """)
  void wordsAreLettersAndDigitsInLowerCase(String text, String words) {
    assertThat(Folding.words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kieślowski | kieslowski
          Buñuel     | bunuel
          Iñárritu   | inarritu
          Søren Ærø  | soren aero
          Łódź       | lodz
          Œuvre      | oeuvre
          Straße     | strasse
          İstanbul   | istanbul
          ılık       | ilik
          Þór Ðđ     | thor dd
          Ħal        | hal
          """)
  void accentsAndLettersOfOneLanguageBecomePlain(String text, String words) {
    assertThat(Folding.words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "’", "‘", "ʼ", "`", "´", "′", "＇"})
  void everyApostropheJoins(String apostrophe) {
    assertThat(Folding.words("Ocean" + apostrophe + "s Eleven")).isEqualTo("oceans eleven");
  }

  @Test
  void anAccentOfItsOwnIsTheSameAsAComposedLetter() {
    assertThat(Folding.words("Ame\u0301lie")).isEqualTo(Folding.words("Am\u00e9lie"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WALL·E           | walle
          Wall-E           | walle
          M*A*S*H          | mash
          S.W.A.T.         | swat
          Spider-Man: Home | spiderman home
          Face/Off         | faceoff
          M3GAN-2          | m3gan2
          """)
  void joinedWordsLoseTheMarksInsideThem(String text, String words) {
    assertThat(Folding.joinedWords(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          8 1/2            | 8 1 2
          3:10 to Yuma     | 3 10 to yuma
          1,000 Times      | 1 000 times
          """)
  void aMarkBetweenFiguresPartsThem(String text, String words) {
    assertThat(Folding.joinedWords(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "!", "…", "'", "\u0301", "🎬"})
  void textWithoutALetterOrDigitHasNoWords(String text) {
    assertThat(Folding.words(text)).isEmpty();
    assertThat(Folding.joinedWords(text)).isEmpty();
  }

  @Test
  void foldedTextKeepsItsPunctuation() {
    assertThat(Folding.fold("Très “bien”, Ocean’s!")).isEqualTo("tres “bien”, ocean’s!");
  }

  @Test
  void foldingIsTheSameUnderEveryLocale() {
    var before = java.util.Locale.getDefault();
    try {
      java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr-TR"));
      assertThat(Folding.words("MISSION IMPOSSIBLE")).isEqualTo("mission impossible");
    } finally {
      java.util.Locale.setDefault(before);
    }
  }
}
