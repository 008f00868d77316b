/** Saved web pages and where they lie: folders, archives and single files, read as text. */
@NullMarked
package cuttings.page;

import org.jspecify.annotations.NullMarked;
