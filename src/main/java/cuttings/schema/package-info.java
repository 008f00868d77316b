/** What is searchable of a review, and how: the one list of fields that every engine follows. */
@NullMarked
package cuttings.schema;

import org.jspecify.annotations.NullMarked;
