package cuttings.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file on disk or in an archive, whose bytes can be read more than once.
 *
 * @param modified when it was last changed; null where nobody knows
 */
record SavedFile(String name, @Nullable Instant modified, Bytes bytes) {
  /** Where the bytes come from. */
  interface Bytes {
    InputStream open() throws IOException;
  }

  static SavedFile at(Path path, String name, @Nullable Instant modified) {
    return new SavedFile(name, modified, () -> Files.newInputStream(path));
  }

  InputStream open() throws IOException {
    return bytes.open();
  }
}
