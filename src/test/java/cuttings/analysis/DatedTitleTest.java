package cuttings.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatedTitleTest {
  @ParameterizedTest
  @CsvSource({
    "halloween 1978, halloween, 1978",
    "Halloween (1978), Halloween, 1978",
    "' it,  1990 ', it, 1990",
    "wonder woman 1984 2020, wonder woman 1984, 2020",
    "2012 (2009), 2012, 2009"
  })
  void theYearAtTheEndIsToldFromTheTitle(String text, String title, int year) {
    assertThat(DatedTitle.of(text)).contains(new DatedTitle(title, year));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1978", "halloween", "halloween 1878", "oceans 12", "1978 halloween"})
  void withoutAYearAfterATitleThereIsNone(String text) {
    assertThat(DatedTitle.of(text)).isEmpty();
  }

  @Test
  void aYearInsideAWordIsNone() {
    assertThat(DatedTitle.of("halloween1978")).isEmpty();
  }
}
