package cuttings.importer;

import cuttings.review.Review;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An outcome in the form in which it is kept: reviews, or why there are none. */
record StoredOutcome(
    String file, @Nullable List<Review> reviews, @Nullable String reason, @Nullable String detail) {

  static StoredOutcome of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Understood(var file, var reviews) ->
          new StoredOutcome(file, reviews, null, null);
      case Outcome.Dropped(var file, var reason, var detail) ->
          new StoredOutcome(file, null, reason, detail);
    };
  }

  Outcome outcome() {
    return reviews != null
        ? new Outcome.Understood(file, reviews)
        : new Outcome.Dropped(file, String.valueOf(reason), String.valueOf(detail));
  }
}
