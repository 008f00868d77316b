/** A review, a request and a result as JSON and back: the one mapper. */
@NullMarked
package cuttings.json;

import org.jspecify.annotations.NullMarked;
