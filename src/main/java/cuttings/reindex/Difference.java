package cuttings.reindex;

import cuttings.importer.Changes;
import java.util.List;
import java.util.Map;

/**
 * What a reindex would change.
 *
 * @param files how the files differ
 * @param added pieces that are not there yet
 * @param removed pieces that would be there no more
 * @param changed pieces of which a field would change
 */
public record Difference(
    Changes files, List<Piece> added, List<Piece> removed, List<Changed> changed) {

  /** A piece, by its id, its file and what it is called. */
  public record Piece(String id, String file, String label) {}

  /**
   * A piece of which a field would change.
   *
   * @param fields by the public name of the field, in its order
   */
  public record Changed(Piece piece, Map<String, Values> fields) {}

  /** A value as it is and as it would be; null where there is none. */
  public record Values(
      @org.jspecify.annotations.Nullable Object before,
      @org.jspecify.annotations.Nullable Object after) {}

  public Difference {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    changed = List.copyOf(changed);
  }

  /** Whether nothing would change for a reader. */
  public boolean none() {
    return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }
}
