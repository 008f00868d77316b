/** What people looked for and did not find: the log of searches without a hit. */
@NullMarked
package cuttings.misses;

import org.jspecify.annotations.NullMarked;
