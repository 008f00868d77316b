/** The embedded engine: the only place that knows Lucene. */
@NullMarked
package cuttings.lucene;

import org.jspecify.annotations.NullMarked;
