package cuttings.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cuttings.extract.Headlines.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "'Saltmarsh' Review: Mud and Memory; Saltmarsh;",
        "‘Saltmarsh’ review – mud and memory; Saltmarsh;",
        "“Saltmarsh” Review; Saltmarsh;",
        "'Mum's Van' review: a long way to Hull | Harbour Fest; Mum's Van;",
        "Keeper of Bees review - honeyed drama about a hive; Keeper of Bees;",
        "Low tide, high feeling: The Wading reviewed; The Wading;",
        "Movie review: 'Engine Six 2' is a long drive; Engine Six 2;",
        "Review: Marram; Marram;",
        "Film Review: Marram (2011); Marram; 2011",
        "Ocular - Film Review; Ocular;",
        "Deadfall 2 (2018) Review; Deadfall 2; 2018",
        "The Moderator: Movie Review; The Moderator;",
        "Glass Orchard [Tribeca Review]; Glass Orchard;",
        "Thirteen: The Reckoning review; Thirteen: The Reckoning;"
      })
  void aHeadlineThatSaysReviewNamesItsFilm(String headline, String title, Integer year) {
    assertThat(Headlines.film(headline)).contains(new Named(title, year, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"Saltmarsh (1974); Saltmarsh; 1974", "2010 [1984]; 2010; 1984"})
  void aTitleWithItsYearIsAFilmButNotYetAReview(String headline, String title, int year) {
    assertThat(Headlines.film(headline)).contains(new Named(title, year, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ten films for a wet Sunday",
        "Interview: the man who rewinds",
        "Preview: autumn at the Rialto",
        "The Year in Review",
        "Why nobody reviews trailers (yet)",
        "Born in 1974"
      })
  void otherHeadlinesNameNone(String headline) {
    assertThat(Headlines.film(headline)).isEmpty();
  }
}
