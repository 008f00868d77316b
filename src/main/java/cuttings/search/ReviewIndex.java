package cuttings.search;

import java.io.IOException;

/** An index of reviews in some engine: generations built one after another, of which one serves. */
public interface ReviewIndex {

  /** Whether there is a generation to search, as a value. */
  Health check();

  /** The name of the generation that serves now; cheap, for noticing that it has changed. */
  String currentGeneration() throws IOException;

  /**
   * Opens the generation that serves now.
   *
   * @throws IndexUnavailableException when {@link #check} would not say ready
   */
  Searcher searcher() throws IOException;

  /**
   * Begins a new generation.
   *
   * @throws IndexLockedException when another process is building one
   */
  Indexer indexer() throws IOException;
}
