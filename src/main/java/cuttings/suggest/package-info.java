/** What a person may be typing: films, people, critics and headlines, from one letter on. */
@NullMarked
package cuttings.suggest;

import org.jspecify.annotations.NullMarked;
