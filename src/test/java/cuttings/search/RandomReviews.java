package cuttings.search;

import static cuttings.review.SampleReviews.review;

import cuttings.review.PersonMention;
import cuttings.review.SampleReviews;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small reviews of few words, so that what is asked of them at random is often there. */
public final class RandomReviews {
  /** Near to each other in letters, stems and beginnings. */
  static final List<String> WORDS =
      List.of(
          "rust", "rusty", "rusting", "trust", "rain", "rains", "train", "trains", "it", "at", "a",
          "amber", "ambre", "ember", "embers", "café", "cafe", "don’t", "dont", "8½", "8",
          "rain’s");

  static final List<String> NAMES =
      List.of("Ada Rust", "Rust Ada", "Ada Rain", "Jo-An Train", "Joan Train", "A. B. Rust", "Ada");

  static final List<String> TAGS = List.of("noir", "noirish", "new wave", "new", "New", "no");

  static final int FIRST_YEAR = 1990;
  static final int YEARS = 6;

  private final Random random;

  public RandomReviews(Random random) {
    this.random = random;
  }

  /** One of a dozen ids, so that some replace others. */
  public SampleReviews next() {
    SampleReviews review = review("r" + random.nextInt(12)).headline(words(4));
    if (random.nextInt(8) == 0) review.article();
    else films(review);
    for (int i = random.nextInt(3); i > 0; i--) review.cast(one(NAMES));
    for (int i = random.nextInt(3); i > 0; i--) review.paragraph(words(9));
    if (random.nextBoolean()) review.mentions(one(NAMES), one(PersonMention.Tier.values()));
    if (random.nextBoolean()) review.critic(one(NAMES));
    for (int i = random.nextInt(4); i > 0; i--) review.tags(one(TAGS));
    if (random.nextInt(4) > 0)
      review.published(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(5)).toString());
    if (random.nextInt(4) > 0) review.rating(random.nextInt(5), one(4, 8, 10));
    if (random.nextBoolean()) review.runtime(90 + random.nextInt(4));
    return review;
  }

  private void films(SampleReviews review) {
    for (int i = random.nextInt(3); i >= 0; i--) {
      Integer year = random.nextInt(4) == 0 ? null : FIRST_YEAR + random.nextInt(YEARS);
      review.film(words(3), year, one(NAMES));
    }
  }

  /** One to so many words. */
  String words(int most) {
    return Stream.generate(() -> one(WORDS))
        .limit(1 + random.nextInt(most))
        .collect(Collectors.joining(" "));
  }

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  final <T> T one(T... values) {
    return one(List.of(values));
  }
}
