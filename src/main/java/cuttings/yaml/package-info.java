/** YAML that people write: a plain subset of it, with the line of every value. */
@NullMarked
package cuttings.yaml;

import org.jspecify.annotations.NullMarked;
