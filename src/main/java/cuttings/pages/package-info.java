/** The pages for readers and editors: what each shows, where it lies, and what is sent. */
@NullMarked
package cuttings.pages;

import org.jspecify.annotations.NullMarked;
