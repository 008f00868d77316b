/**
 * How do other programs follow the archive? Feeds, maps of the site, the description of its search.
 */
@NullMarked
package cuttings.feeds;

import org.jspecify.annotations.NullMarked;
