package cuttings.fault;

import java.nio.file.Path;

/** A file that someone wrote and that is not as it should be; the message says where and what. */
public final class FaultyFileException extends RuntimeException {
  private final Path file;
  private final long line;
  private final String problem;

  /**
   * @param line counted from 1 as editors count; 0 where the file is wrong as a whole
   * @param problem in words, for the person who wrote the file
   */
  public FaultyFileException(Path file, long line, String problem) {
    super(file + (line > 0 ? ":" + line : "") + ": " + problem);
    this.file = file;
    this.line = line;
    this.problem = problem;
  }

  public Path file() {
    return file;
  }

  public long line() {
    return line;
  }

  public String problem() {
    return problem;
  }
}
