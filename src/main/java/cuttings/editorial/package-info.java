/** What editors want of search: other words for a thing, what stands first, what is not offered. */
@NullMarked
package cuttings.editorial;

import org.jspecify.annotations.NullMarked;
