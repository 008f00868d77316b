/** What a person asks: the query tree and the parser that never fails on a person's text. */
@NullMarked
package cuttings.query;

import org.jspecify.annotations.NullMarked;
