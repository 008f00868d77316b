/** What is answered, in the shape in which the command line and the API give it as JSON. */
@NullMarked
package cuttings.view;

import org.jspecify.annotations.NullMarked;
