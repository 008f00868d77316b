/** How text becomes terms: folding, the keys of titles and of names, and analyzers as data. */
@NullMarked
package cuttings.analysis;

import org.jspecify.annotations.NullMarked;
