package cuttings.schema;

import static cuttings.review.SampleReviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import cuttings.review.SampleReviews;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values that facets take from a review. */
class ReviewSchemaTest {
  private static List<?> values(Field field, SampleReviews of) {
    return field.values().apply(of.build());
  }

  @Test
  void whatReadersNarrowByIsAFacetAndLanguageIsNot() {
    assertThat(ReviewSchema.FIELDS.stream().filter(Field::facet))
        .contains(
            ReviewSchema.FILM,
            ReviewSchema.DIRECTOR,
            ReviewSchema.PERSON,
            ReviewSchema.CRITIC,
            ReviewSchema.YEAR,
            ReviewSchema.DECADE,
            ReviewSchema.CERTIFICATE,
            ReviewSchema.RATING_BAND,
            ReviewSchema.KIND,
            ReviewSchema.PLATFORM,
            ReviewSchema.PUBLICATION,
            ReviewSchema.TAG)
        .doesNotContain(ReviewSchema.LANGUAGE, ReviewSchema.RATING, ReviewSchema.PUBLISHED);
  }

  @Test
  void filmsOfOneDecadeGiveItOnce() {
    assertThat(
            values(
                ReviewSchema.DECADE,
                review("a")
                    .film("Ash", 1990)
                    .film("Char", 1999)
                    .film("Soot", 2000)
                    .film("X", null)))
        .isEqualTo(List.of("1990s", "2000s"));
  }

  @Test
  void everyYearAFilmCanBeOfHasItsDecadeInTheVocabulary() {
    for (int year : new int[] {1800, 1888, 1999, 2000, 2199})
      assertThat(ReviewSchema.DECADE.vocabulary())
          .contains((String) values(ReviewSchema.DECADE, review("a").film("Ash", year)).getFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 0-19",
    "0.5, 5, 0-19",
    "1, 5, 20-39",
    "2, 5, 40-59",
    "3, 5, 60-79",
    "3.5, 5, 60-79",
    "4, 5, 80-100",
    "5, 5, 80-100",
    "3, 4, 60-79",
    "2, 4, 40-59",
    "6, 10, 60-79",
    "79.9, 100, 60-79",
    "80, 100, 80-100"
  })
  void aRatingOfAnyScaleStandsInOneFifth(double value, double best, String band) {
    assertThat(values(ReviewSchema.RATING_BAND, review("a").rating(value, best)))
        .isEqualTo(List.of(band));
  }

  @Test
  void withoutARatingThereIsNoBand() {
    assertThat(values(ReviewSchema.RATING_BAND, review("a"))).isEmpty();
  }

  @Test
  void bandsSortAsTextByWorth() {
    assertThat(RatingBand.LABELS.reversed()).isSorted();
  }

  @Test
  void theStampOfTheIndexKnowsTheVocabularies() {
    assertThat(ReviewSchema.fingerprint()).contains("rating_band", "80-100", "1990s");
  }
}
