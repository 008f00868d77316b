/** One class per command; the only place that knows which engine runs. */
@NullMarked
package cuttings.cli;

import org.jspecify.annotations.NullMarked;
