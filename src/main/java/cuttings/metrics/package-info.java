/** What the service counts of itself: the only place that knows Micrometer. */
@NullMarked
package cuttings.metrics;

import org.jspecify.annotations.NullMarked;
