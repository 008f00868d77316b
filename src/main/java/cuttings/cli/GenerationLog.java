package cuttings.cli;

import cuttings.archive.LiveArchive;
import java.io.IOException;
import java.io.PrintWriter;

/** Tells an operator which generation answers, and of one that cannot. */
final class GenerationLog implements LiveArchive.Listener {
  private final PrintWriter err;
  private boolean first = true;

  GenerationLog(PrintWriter err) {
    this.err = err;
  }

  /** That it serves what it was started with goes without saying. */
  @Override
  public void serves(String generation) {
    if (!first) err.println("now serving " + generation);
    first = false;
    err.flush();
  }

  @Override
  public void failed(String generation, IOException fault) {
    err.printf("%s cannot serve, the one before goes on: %s%n", generation, fault.getMessage());
    err.flush();
  }
}
