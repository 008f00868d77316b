package cuttings.corrections;

import cuttings.review.Citation;
import cuttings.review.Credit;
import cuttings.review.Critic;
import cuttings.review.Film;
import cuttings.review.Rating;
import cuttings.review.Release;
import cuttings.review.Review;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field of a page is to hold; null and empty lists clear it. */
sealed interface Setting {
  record Kind(Review.Kind kind) implements Setting {}

  record Headline(String text) implements Setting {}

  record Reviewed(List<Film> films) implements Setting {}

  record Credits(List<Credit> credits) implements Setting {}

  record Certificate(@Nullable String printed) implements Setting {}

  record RunningTime(@Nullable Integer minutes) implements Setting {}

  record Rated(@Nullable Rating rating) implements Setting {}

  record Released(@Nullable Release release) implements Setting {}

  record Critics(List<Critic> critics) implements Setting {}

  record Published(@Nullable LocalDate day) implements Setting {}

  record Modified(@Nullable LocalDate day) implements Setting {}

  record Publication(@Nullable String name) implements Setting {}

  record Language(@Nullable String tag) implements Setting {}

  record Tags(List<String> tags) implements Setting {}

  record Address(@Nullable URI url) implements Setting {}

  /** Other films, spoken of so. */
  record Cited(Citation.Strength strength, List<Film> films) implements Setting {}

  record People(List<String> names) implements Setting {}
}
