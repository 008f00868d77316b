package cuttings.extract;

import cuttings.review.Body;
import cuttings.review.Review;
import java.util.List;

/**
 * A review read once more with what the whole archive knows: without the paragraphs that stand on
 * many pages, its titles and names met with those of other pages.
 */
public final class SecondReading {
  private SecondReading() {}

  /** The review with its body, citations, people and other forms of the title as known now. */
  public static Review of(Review review, Known known) {
    Body body = without(review.body(), known);
    Mentions mentions =
        Mentions.in(body, review.films(), review.credits(), review.imprint().critics(), known);
    return new Review(
        review.id(),
        review.source(),
        review.kind(),
        review.headline(),
        review.films(),
        review.credits(),
        review.particulars(),
        review.imprint(),
        mentions.cited(),
        mentions.people(),
        mentions.alsoCalled(),
        body,
        review.evidence(),
        review.identities());
  }

  private static Body without(Body body, Known known) {
    List<Body.Block> kept =
        body.blocks().stream().filter(block -> !known.boilerplate(block.text())).toList();
    // a text of nothing but recurring paragraphs is its site's, and still better than none
    return kept.isEmpty() || kept.size() == body.blocks().size() ? body : new Body(kept);
  }
}
