package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "★★★½                | 3.5  |",
        "★★ ½                | 2.5  |",
        "★★★ 1⁄2             | 3.5  |",
        "★★☆☆                | 2    | 4",
        "★★½☆☆               | 2.5  | 5",
        "★★★★★               | 5    | 5",
        "***1/2              | 3.5  |",
        "* * ½ (2.5 stars)   | 2.5  |",
        "Splendid (****)     | 4    |",
        "Quillford ***       | 3    |",
        "3.25 STARS          | 3.25 |",
        "2½ stars            | 2.5  |",
        "3.5/4 stars         | 3.5  | 4",
        "3½ out of 4 stars   | 3.5  | 4",
        "3 1/2 out of 4      | 3.5  | 4",
        "4 out of 5 stars    | 4    | 5",
        "6/10                | 6    | 10",
        "7.5/10              | 7.5  | 10",
        "7,5/10              | 7.5  | 10",
        "4 / 10 +            | 4    | 10",
        "7 out of 10         | 7    | 10",
        "82/100              | 82   | 100"
      })
  void aVerdictIsItsNumberAndItsScaleIfSaid(String line, double value, Double best) {
    Rating rating = Ratings.find(line).orElseThrow();
    assertThat(rating.value()).isEqualTo(value);
    assertThat(rating.best()).isEqualTo(best);
  }

  @ParameterizedTest
  @CsvSource({"A+, 12", "A, 11", "A-, 10", "B+, 9", "'Grade: C-', 4", "D-, 1", "F, 0"})
  void aSchoolGradeIsAStepOfTwelve(String line, double step) {
    Rating rating = Ratings.find(line).orElseThrow();
    assertThat(rating.value()).isEqualTo(step);
    assertThat(rating.best()).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"B− | B−", "Rating: 6/10 | 6/10", "★★ ½ | ★★ ½"})
  void theVerdictIsKeptAsPrinted(String line, String raw) {
    assertThat(Ratings.find(line).orElseThrow().raw()).isEqualTo(raw);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no verdict",
        "11/10",
        "Part 2/3",
        "A film about a lighthouse",
        "F for effort"
      })
  void whatIsNoVerdictGivesNone(String line) {
    assertThat(Ratings.find(line)).isEmpty();
  }

  @Test
  void aValueWithAScaleBesideItIsShownOnThatScale() {
    assertThat(Ratings.read("3.5", 4.0)).contains(new Rating("3.5/4", 3.5, 4.0));
  }

  @Test
  void aBareValueKeepsNoScale() {
    assertThat(Ratings.read("7", null)).contains(new Rating("7", 7.0, null));
  }
}
