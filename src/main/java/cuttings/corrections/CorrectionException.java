package cuttings.corrections;

import java.nio.file.Path;

/** A file of corrections that is not as it should be; the message says where and what. */
public final class CorrectionException extends RuntimeException {
  private final Path file;
  private final int line;
  private final String problem;

  /**
   * @param line counted from 1 as editors count; 0 where the file is wrong as a whole
   * @param problem in words, for the person who wrote the file
   */
  public CorrectionException(Path file, int line, String problem) {
    super(file + (line > 0 ? ":" + line : "") + ": " + problem);
    this.file = file;
    this.line = line;
    this.problem = problem;
  }

  public Path file() {
    return file;
  }

  public int line() {
    return line;
  }

  public String problem() {
    return problem;
  }
}
