package cuttings.review;

import org.jspecify.annotations.Nullable;

/**
 * The writer of a piece.
 *
 * @param position such as "Staff Writer"; null where the byline has none
 */
public record Critic(String name, @Nullable String position) {}
