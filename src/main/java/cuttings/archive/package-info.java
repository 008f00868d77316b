/** An archive open for questions: what commands, server and evaluation all ask. */
@NullMarked
package cuttings.archive;

import org.jspecify.annotations.NullMarked;
