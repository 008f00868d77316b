package cuttings.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import cuttings.search.Choice;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {
  private static List<Choice> of(Field field, String... values) {
    return Choices.of(Map.of(field, List.of(values))).get(field);
  }

  @Test
  void yearsAreReadAsNumbersAndSpans() {
    assertThat(of(ReviewSchema.YEAR, "1979", "2019..2025"))
        .containsExactly(new Choice.Value("1979"), new Choice.Span(2019, 2025));
  }

  @Test
  void whatIsChosenReadsBackAsItWasTyped() {
    assertThat(of(ReviewSchema.YEAR, "1979", "2019..2025", "_missing"))
        .extracting(Choice::label)
        .containsExactly("1979", "2019..2025", "_missing");
  }

  @Test
  void anyTextMayBeAName() {
    assertThat(of(ReviewSchema.CRITIC, "Ida Ray", "2019..2025"))
        .containsExactly(new Choice.Value("Ida Ray"), new Choice.Value("2019..2025"));
  }

  @Test
  void noValueAtAllCanBeChosenOfEveryFacet() {
    for (Field field : Archive.FACETS)
      assertThat(of(field, "_missing")).containsExactly(new Choice.Missing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seventies",
        "1970..",
        "..1970",
        "01979",
        "-5",
        "1e3",
        "1234567890",
        "1970...1980"
      })
  void aYearThatIsNoneIsAProblem(String value) {
    assertThat(Choices.problem(ReviewSchema.YEAR, value).orElse(""))
        .contains("a number or a span", value);
  }

  @Test
  void aWordOutsideAFixedVocabularyIsAProblemThatListsIt() {
    assertThat(Choices.problem(ReviewSchema.KIND, "Review"))
        .contains("one of review, article, other, not “Review”");
    assertThat(Choices.problem(ReviewSchema.RATING_BAND, "good").orElse("")).contains("80-100");
    assertThat(Choices.problem(ReviewSchema.DECADE, "1990").orElse("")).contains("1800s to 2190s");
    assertThat(Choices.problem(ReviewSchema.DECADE, "1990s")).isEmpty();
  }

  @Test
  void aProblemIsThrownWithTheNameOfTheField() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(ReviewSchema.KIND, "poem"))
        .withMessageStartingWith("kind: one of");
    assertThatIllegalArgumentException().isThrownBy(() -> of(ReviewSchema.BODY, "word"));
  }
}
