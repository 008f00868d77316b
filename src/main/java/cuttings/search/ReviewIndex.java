package cuttings.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** An index of reviews in some engine: generations built one after another, of which one serves. */
public interface ReviewIndex {

  /** Whether there is a generation to search, as a value. */
  Health check();

  /**
   * Whether, at a glance, the generation that serves is one that this program can search, and
   * nothing of it is missing; cheaper than {@link #check}, and it may be wrong where that is not.
   */
  boolean whole();

  /** The name of the generation that serves now; cheap, for noticing that it has changed. */
  String currentGeneration() throws IOException;

  /** The generations there are, the oldest first; those that this program cannot read left out. */
  List<Generation> generations() throws IOException;

  /**
   * Lets another of the {@link #generations} serve.
   *
   * @throws IndexLockedException while a new one is being built
   * @throws IndexUnavailableException when there is none of this name that can be read
   */
  void serve(String generation) throws IOException;

  /** Who is building a generation, and how far it is; empty while nobody is. */
  Optional<String> building() throws IOException;

  /**
   * Reads all of the generation that serves, to the last byte.
   *
   * @return what is wrong with it, in words; empty where nothing is
   */
  List<String> faults() throws IOException;

  /** The folder for other files that belong to a generation, as {@link Indexer#folder}. */
  Path folder(String generation);

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
