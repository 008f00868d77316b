package cuttings.draft;

import cuttings.review.Review;

/** An older piece that should link to the draft once it is out, and why, in words. */
public record IncomingLink(Review piece, String reason) {}
