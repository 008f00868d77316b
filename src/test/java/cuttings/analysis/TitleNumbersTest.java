package cuttings.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ocean's Eight                  | oceans 8
          Twelve Angry Men               | 12 angry men
          The Second Mother              | the 2nd mother
          Eight and a Half               | 8 1 2
          Nine and a Half Weeks          | 9 1 2 weeks
          """)
  void numbersInWordsAreNumbersAnywhere(String title, String digits) {
    assertThat(TitleNumbers.asDigits(title)).isEqualTo(digits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rambo III                      | rambo 3
          Apollo XIII                    | apollo 13
          Rocky II: The Rematch          | rocky 2 the rematch
          Star Wars: Episode IV – A Hope | star wars 4 a hope
          The Godfather Part II          | the godfather 2
          Saga, Part X                   | saga 10
          Kill Bill: Vol. 2              | kill bill 2
          Part One                       | part 1
          """)
  void romanNumeralsAreNumbersWhereASequelHasItsOwn(String title, String digits) {
    assertThat(TitleNumbers.asDigits(title)).isEqualTo(digits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Malcolm X                      | malcolm x
          American History X             | american history x
          I, Tonya                       | i tonya
          V for Vendetta                 | v for vendetta
          II                             | ii
          Part of Me                     | part of me
          The Mix                        | the mix
          """)
  void lettersThatAreWordsStayWords(String title, String digits) {
    assertThat(TitleNumbers.asDigits(title)).isEqualTo(digits);
  }
}
