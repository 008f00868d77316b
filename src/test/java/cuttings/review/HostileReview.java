package cuttings.review;

import cuttings.review.Citation.Strength;
import cuttings.review.PersonMention.Tier;
import java.net.URI;

/** A piece in which every text is mark-up and every address a script. */
public final class HostileReview {
  public static final String SCRIPT = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

  private HostileReview() {}

  public static Review review() {
    Review review =
        SampleReviews.review("hostile")
            .headline("Headline " + SCRIPT)
            .film("Film " + SCRIPT, 1999, "Director " + SCRIPT)
            .credit("Player " + SCRIPT, Role.CAST)
            .critic("Critic " + SCRIPT)
            .publication("Paper " + SCRIPT)
            .published("1999-09-09")
            .tags("Tag " + SCRIPT)
            .paragraph("The tide of Other " + SCRIPT + " and of Person " + SCRIPT + " comes back.")
            .cites("Other " + SCRIPT, 1980, Strength.CITED)
            .mentions("Person " + SCRIPT, Tier.CONTEXTUAL)
            .build();
    return new Review(
        review.id(),
        new Source("hostile.html", URI.create("javascript:alert(3)")),
        review.kind(),
        review.headline(),
        review.films(),
        review.credits(),
        new Particulars(
            "Certificate " + SCRIPT,
            90,
            new Release("Platform " + SCRIPT, null, false, "Release " + SCRIPT),
            new Rating("Rating " + SCRIPT, 3.0, 5.0)),
        review.imprint(),
        review.cited(),
        review.people(),
        review.alsoCalled(),
        review.body(),
        review.evidence(),
        review.identities());
  }
}
