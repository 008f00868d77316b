/** How a new generation of an index is made, checked and let serve. */
@org.jspecify.annotations.NullMarked
package cuttings.reindex;
