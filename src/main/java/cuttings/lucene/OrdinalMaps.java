package cuttings.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The ordinals of text fields over all segments of an index, each mapped once: Lucene maps them
 * anew for every caller.
 */
final class OrdinalMaps {
  private final List<LeafReaderContext> leaves;
  private final int[] starts;
  private final Map<String, OrdinalMap> maps = new ConcurrentHashMap<>();

  OrdinalMaps(IndexReader reader) {
    leaves = reader.leaves();
    starts = new int[leaves.size() + 1];
    for (int i = 0; i < leaves.size(); i++) starts[i] = leaves.get(i).docBase;
    starts[leaves.size()] = reader.maxDoc();
  }

  /** The values of a field, for one thread. */
  SortedSetDocValues values(String field) throws IOException {
    var values = new SortedSetDocValues[leaves.size()];
    long cost = 0;
    for (int i = 0; i < values.length; i++) {
      values[i] = DocValues.getSortedSet(leaves.get(i).reader(), field);
      cost += values[i].cost();
    }
    if (values.length == 0) return DocValues.emptySortedSet();
    if (values.length == 1) return values[0];
    return new MultiSortedSetDocValues(values, starts, map(field, values), cost);
  }

  private OrdinalMap map(String field, SortedSetDocValues[] values) throws IOException {
    try {
      return maps.computeIfAbsent(
          field,
          _ -> {
            try {
              return OrdinalMap.build(null, values, PackedInts.DEFAULT);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
