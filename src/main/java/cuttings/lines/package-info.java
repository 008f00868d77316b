/** Files of lines that are written behind what they tell of. */
@NullMarked
package cuttings.lines;

import org.jspecify.annotations.NullMarked;
