/** What is wrong with a file that someone wrote, told so that they can put it right. */
@NullMarked
package cuttings.fault;

import org.jspecify.annotations.NullMarked;
