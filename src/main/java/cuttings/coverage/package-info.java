/** All that an archive has on one film or person, by role. */
@NullMarked
package cuttings.coverage;

import org.jspecify.annotations.NullMarked;
