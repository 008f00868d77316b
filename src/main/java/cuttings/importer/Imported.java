package cuttings.importer;

import java.util.List;

/** What an import has come to. */
public sealed interface Imported {

  /** How the files differ from those of the generation that serves. */
  Changes changes();

  /** Nothing has changed, and nothing was done. */
  record Nothing(Changes changes) implements Imported {}

  /**
   * The index holds the archive as it is now.
   *
   * @param amended whether it was made of the earlier one rather than anew
   * @param again how many files were read again of those that have not changed themselves
   * @param had how many files gave a piece earlier
   * @param lost which of those give none now
   */
  record Done(
      Changes changes,
      ImportSummary summary,
      boolean amended,
      int again,
      int had,
      List<String> lost)
      implements Imported {
    public Done {
      lost = List.copyOf(lost);
    }
  }
}
