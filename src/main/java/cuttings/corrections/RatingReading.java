package cuttings.corrections;

import cuttings.review.Rating;
import cuttings.yaml.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A verdict while its fields are read: {@code {raw: 4/5, value: 4, best: 5}}. */
final class RatingReading {
  private @Nullable String raw;
  private @Nullable Double number;
  private @Nullable Double best;

  private RatingReading() {}

  static @Nullable Rating rating(Value value) {
    if (value.cleared()) return null;
    var rating = new RatingReading();
    value.eachField(
        Map.of(
            "raw", field -> rating.raw = field.text(),
            "value", field -> rating.number = Scalars.number(field),
            "best", field -> rating.best = Scalars.number(field)));
    if (rating.raw == null) throw value.wrong("a rating needs raw, the verdict as printed");
    if (!rating.possible()) throw value.wrong("a rating's value lies between 0 and its best");
    return new Rating(rating.raw, rating.number, rating.best);
  }

  private boolean possible() {
    if (best == null) return true;
    return best > 0 && (number == null || number <= best);
  }
}
