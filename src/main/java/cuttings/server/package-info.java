/** HTTP: routes, the JSON API and the pages; the only place that knows Javalin. */
@NullMarked
package cuttings.server;

import org.jspecify.annotations.NullMarked;
