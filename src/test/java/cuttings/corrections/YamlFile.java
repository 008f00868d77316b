package cuttings.corrections;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cuttings.fault.FaultyFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A corrections file that a test writes and reads. */
record YamlFile(Path folder) {
  Path write(String yaml) throws IOException {
    return Files.writeString(folder.resolve("corrections.yaml"), yaml);
  }

  Corrections read(String yaml) throws IOException {
    return Corrections.read(write(yaml));
  }

  /** What is said of a wrong file: its name, the line and the problem. */
  String fault(String yaml) throws IOException {
    return faultOf(write(yaml));
  }

  static String faultOf(Path file) {
    var fault = catchThrowableOfType(FaultyFileException.class, () -> Corrections.read(file));
    if (fault == null) throw new AssertionError("no error in " + file);
    String place = fault.file() + (fault.line() > 0 ? ":" + fault.line() : "");
    if (!fault.getMessage().equals(place + ": " + fault.problem()))
      throw new AssertionError("unlike its parts: " + fault.getMessage());
    return fault.getMessage().substring(file.getParent().toString().length() + 1);
  }
}
