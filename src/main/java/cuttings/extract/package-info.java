/** A page understood as a review: metadata, credit block, main text, citations, people. */
@NullMarked
package cuttings.extract;

import org.jspecify.annotations.NullMarked;
