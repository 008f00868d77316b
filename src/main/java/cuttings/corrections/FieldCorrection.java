package cuttings.corrections;

import cuttings.fault.FaultyFileException;
import cuttings.review.Citation.Strength;
import cuttings.review.Review;
import cuttings.yaml.Value;

/**
 * One field of a page, set by hand.
 *
 * @param place for the evidence: {@code corrections.yaml:12}
 */
record FieldCorrection(PageField field, String place, Setting setting) {

  /**
   * Reads what stands behind a field's name.
   *
   * @throws FaultyFileException where that is nothing the field can hold
   */
  static FieldCorrection of(PageField field, Value value) {
    if (value.blank()) throw value.wrong(value.name() + " is empty; to clear a field write ~");
    return new FieldCorrection(field, value.place(), setting(field, value));
  }

  private static Setting setting(PageField field, Value value) {
    return switch (field) {
      case KIND -> new Setting.Kind(Scalars.constant(value, Review.Kind.class));
      case HEADLINE -> new Setting.Headline(value.cleared() ? "" : value.text());
      case FILMS_REVIEWED -> new Setting.Reviewed(FilmReading.films(value));
      case CREDITS -> new Setting.Credits(CreditReading.credits(value));
      case CERTIFICATE -> new Setting.Certificate(value.textOrNull());
      case RUNTIME_MINUTES -> new Setting.RunningTime(Scalars.minutes(value));
      case RATING -> new Setting.Rated(RatingReading.rating(value));
      case RELEASE -> new Setting.Released(ReleaseReading.release(value));
      case CRITICS -> new Setting.Critics(CriticReading.critics(value));
      case PUBLISHED -> new Setting.Published(Scalars.date(value));
      case MODIFIED -> new Setting.Modified(Scalars.date(value));
      case PUBLICATION -> new Setting.Publication(value.textOrNull());
      case LANGUAGE -> new Setting.Language(Scalars.language(value));
      case TAGS -> new Setting.Tags(value.texts());
      case URL -> new Setting.Address(Scalars.address(value));
      case FILMS_CITED -> new Setting.Cited(Strength.CITED, FilmReading.films(value));
      case FILMS_MENTIONED -> new Setting.Cited(Strength.MENTIONED, FilmReading.films(value));
      case PEOPLE_MENTIONED -> new Setting.People(value.texts());
    };
  }
}
