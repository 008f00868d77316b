/** Which films and people exist, under which other names: a library's authority file. */
@NullMarked
package cuttings.authority;

import org.jspecify.annotations.NullMarked;
