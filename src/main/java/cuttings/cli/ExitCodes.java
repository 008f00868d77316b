package cuttings.cli;

/** The exit codes of all commands. */
final class ExitCodes {
  /** Done. */
  static final int OK = 0;

  /** Done, and something was found wrong or nothing was found at all. */
  static final int FINDINGS = 1;

  /** The command line or what it names cannot be used. */
  static final int USAGE = 2;

  /** Some pages could not be read; the others are indexed. */
  static final int SOME_FAILED = 3;

  /** There is no index, or none that this program can read. */
  static final int NO_INDEX = 4;

  /** Another process is building the index. */
  static final int LOCKED = 5;

  /** What was built is not what anyone can want; the old index goes on serving. */
  static final int REFUSED = 6;

  /** Told to stop, and stopped. */
  static final int STOPPED = 130;

  private ExitCodes() {}
}
