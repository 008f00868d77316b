/** What an archive has that is related to one piece, and why. */
@NullMarked
package cuttings.related;

import org.jspecify.annotations.NullMarked;
