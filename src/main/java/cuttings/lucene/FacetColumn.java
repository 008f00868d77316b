package cuttings.lucene;

import java.io.IOException;
import org.apache.lucene.util.ArrayUtil;

/**
 * The values of a facet field of all documents, in memory: to read them out of the index for every
 * question took longer than to find its hits. It takes four bytes for each document, and as many
 * again for each value where documents have several.
 */
final class FacetColumn {
  private static final int NONE = -1;

  private final long lowest;
  private final long highest;

  /** What the values of each document are above the lowest, one document after the other. */
  private final int[] values;

  /** Where those of each document begin, and after the last; empty where each has one or none. */
  private final int[] starts;

  private FacetColumn(long lowest, long highest, int[] values, int[] starts) {
    this.lowest = lowest;
    this.highest = highest;
    this.values = values;
    this.starts = starts;
  }

  /** Reads the values of a field from the first document to the last. */
  static FacetColumn of(FacetValues field, int documents) throws IOException {
    int[] values = new int[documents];
    int[] starts = new int[documents + 1];
    int size = 0;
    boolean several = false;
    for (int document = 0; document < documents; document++) {
      int count = field.valuesOf(document);
      several |= count > 1;
      values = ArrayUtil.grow(values, size + count);
      for (int i = 0; i < count; i++)
        values[size++] = Math.toIntExact(field.next() - field.lowest());
      starts[document + 1] = size;
    }
    int[] all = ArrayUtil.copyOfSubArray(values, 0, size);
    return several
        ? new FacetColumn(field.lowest(), field.highest(), all, starts)
        : new FacetColumn(field.lowest(), field.highest(), single(all, starts), new int[0]);
  }

  private static int[] single(int[] values, int[] starts) {
    int[] single = new int[starts.length - 1];
    for (int document = 0; document < single.length; document++)
      single[document] = starts[document] < starts[document + 1] ? values[starts[document]] : NONE;
    return single;
  }

  /** An empty tally fit for the values of these documents. */
  Tally tally(int[] documents) {
    return Tally.of(lowest, highest, most(documents));
  }

  /** How many values they have, or a few more. */
  private int most(int[] documents) {
    if (starts.length == 0) return documents.length;
    int count = 0;
    for (int document : documents) count += starts[document + 1] - starts[document];
    return count;
  }

  /**
   * Adds the values of documents to a tally.
   *
   * @return how many of the documents have no value
   */
  int addTo(Tally tally, int[] documents) {
    return starts.length == 0 ? addSingle(tally, documents) : addSeveral(tally, documents);
  }

  private int addSingle(Tally tally, int[] documents) {
    int missing = 0;
    for (int document : documents) {
      int value = values[document];
      if (value == NONE) missing++;
      else tally.add(lowest + value);
    }
    return missing;
  }

  private int addSeveral(Tally tally, int[] documents) {
    int missing = 0;
    for (int document : documents) {
      int end = starts[document + 1];
      if (starts[document] == end) missing++;
      for (int i = starts[document]; i < end; i++) tally.add(lowest + values[i]);
    }
    return missing;
  }
}
