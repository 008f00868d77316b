/** How a query is matched and ranked: the ladder of roles, as clauses any engine can run. */
@NullMarked
package cuttings.ranking;

import org.jspecify.annotations.NullMarked;
