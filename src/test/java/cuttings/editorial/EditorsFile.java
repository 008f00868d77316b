package cuttings.editorial;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An editors' file that a test writes and reads. */
record EditorsFile(Path folder) {
  Path path() {
    return folder.resolve("editors.yaml");
  }

  Editorial read(String yaml) throws IOException {
    return Editorial.read(Files.writeString(path(), yaml));
  }

  /** What is said of a wrong file: its name, the line and the problem. */
  String fault(String yaml) {
    var fault = catchThrowableOfType(FaultyFileException.class, () -> read(yaml));
    if (fault == null) throw new AssertionError("no error in " + yaml);
    return fault.getMessage().substring(folder.toString().length() + 1);
  }
}
