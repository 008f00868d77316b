/** The films and people an archive knows, by every spelling a person may type. */
@NullMarked
package cuttings.catalogue;

import org.jspecify.annotations.NullMarked;
