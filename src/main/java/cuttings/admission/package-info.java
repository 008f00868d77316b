/** Who is let in, and when: what one client may ask, and how much runs at once. */
@NullMarked
package cuttings.admission;

import org.jspecify.annotations.NullMarked;
