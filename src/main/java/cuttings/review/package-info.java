/** The nouns: a review, its film, its credits, its critic, and what it speaks of. */
@NullMarked
package cuttings.review;

import org.jspecify.annotations.NullMarked;
