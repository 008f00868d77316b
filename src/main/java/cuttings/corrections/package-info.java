/** What an editor has set right by hand: fields of pages, names that are one or never one. */
@NullMarked
package cuttings.corrections;

import org.jspecify.annotations.NullMarked;
