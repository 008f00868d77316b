package cuttings.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on disk or in an archive, whose bytes can be read more than once. */
record SavedFile(String name, Bytes bytes) {
  /** Where the bytes come from. */
  interface Bytes {
    InputStream open() throws IOException;
  }

  static SavedFile at(Path path, String name) {
    return new SavedFile(name, () -> Files.newInputStream(path));
  }

  InputStream open() throws IOException {
    return bytes.open();
  }
}
