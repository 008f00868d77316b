/** The seam: what every engine promises, as interfaces and records without logic. */
@NullMarked
package cuttings.search;

import org.jspecify.annotations.NullMarked;
