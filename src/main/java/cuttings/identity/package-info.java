/** Which film and which person is meant: one key for each, however the pieces name them. */
@NullMarked
package cuttings.identity;

import org.jspecify.annotations.NullMarked;
