/** Is ranking good: topics, judgements, metrics. */
@NullMarked
package cuttings.evaluate;

import org.jspecify.annotations.NullMarked;
