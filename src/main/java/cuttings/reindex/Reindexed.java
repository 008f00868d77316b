package cuttings.reindex;

import cuttings.importer.Changes;
import cuttings.importer.Imported;
import cuttings.search.Generation;

/** What a reindex has come to. */
public sealed interface Reindexed {

  /**
   * Nothing has changed since the generation that serves.
   *
   * @param generation which goes on serving
   */
  record Unchanged(Changes changes, String generation) implements Reindexed {}

  /** A new generation serves. */
  record Published(Imported.Done done, Generation generation) implements Reindexed {}

  /** What was made is not what anyone can want; the old generation goes on serving. */
  record Refused(Imported.Done done, String reason) implements Reindexed {}
}
