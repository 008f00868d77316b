/** A site on the web, fetched politely into a folder, from which its pages are read. */
@NullMarked
package cuttings.crawl;

import org.jspecify.annotations.NullMarked;
