/** Pages into an index: read, understood in parallel, added in order, counted. */
@NullMarked
package cuttings.importer;

import org.jspecify.annotations.NullMarked;
