package cuttings.pages;

import cuttings.review.Critic;
import cuttings.review.Review;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece as lists show it.
 *
 * @param kind what it is where it is no review: {@code article}; else null
 * @param rating as printed
 */
public record Piece(
    Link headline,
    List<Link> films,
    List<Link> critics,
    @Nullable String publication,
    @Nullable Day day,
    @Nullable String rating,
    @Nullable String kind) {
  private static final String NAMELESS = "Without a headline";

  public Piece {
    films = List.copyOf(films);
    critics = List.copyOf(critics);
  }

  static Piece of(Review review, Links links) {
    var rating = review.particulars().rating();
    return new Piece(
        Link.of(headline(review), Address.ofReview(review.id().value())),
        review.films().stream().map(film -> links.film(review, film)).toList(),
        review.imprint().critics().stream()
            .map(Critic::name)
            .map(name -> links.person(review, name))
            .toList(),
        review.imprint().publication(),
        Day.of(review.imprint().published()),
        rating == null ? null : rating.raw(),
        kind(review.kind()));
  }

  /** The same where it need not be said who wrote it, unless there were several. */
  Piece unsigned() {
    return critics.size() > 1
        ? this
        : new Piece(headline, films, List.of(), publication, day, rating, kind);
  }

  static String headline(Review review) {
    return review.headline().isBlank() ? NAMELESS : review.headline();
  }

  private static @Nullable String kind(Review.Kind kind) {
    return switch (kind) {
      case REVIEW -> null;
      case ARTICLE -> "article";
      case OTHER -> "on another subject";
    };
  }
}
