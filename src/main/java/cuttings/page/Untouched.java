package cuttings.page;

import java.time.Instant;
import java.util.Optional;

/** What is known of files beforehand, so that those that nobody has touched need not be read. */
public interface Untouched {
  /** Nothing: every file is read. */
  Untouched NONE = (_, _) -> Optional.empty();

  /**
   * The digest of a page, where it is known and still holds.
   *
   * @param file path within its source
   * @param modified when its source says that it was last changed
   */
  Optional<String> digest(String file, Instant modified);

  /** The same for a source whose files are called as below a folder. */
  default Untouched under(String folder) {
    return (file, modified) -> digest(folder + "/" + file, modified);
  }
}
