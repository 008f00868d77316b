/** What publishing systems and feeds hand out: posts with what is certain about each. */
@NullMarked
package cuttings.export;

import org.jspecify.annotations.NullMarked;
