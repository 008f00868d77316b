/** What an archive has to say of a piece before it is published. */
@NullMarked
package cuttings.draft;

import org.jspecify.annotations.NullMarked;
