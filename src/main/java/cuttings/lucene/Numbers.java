package cuttings.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import cuttings.schema.Field;
import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** Numbers as they are, any number of them a document. */
record Numbers(SortedNumericDocValues values, long lowest, long highest) implements FacetValues {
  static FacetValues of(Field field, IndexReader reader) throws IOException {
    var values = MultiDocValues.getSortedNumericValues(reader, field.name());
    byte[] lowest = PointValues.getMinPackedValue(reader, field.name());
    byte[] highest = PointValues.getMaxPackedValue(reader, field.name());
    if (values == null || lowest == null || highest == null)
      return new Numbers(DocValues.emptySortedNumeric(), 0, -1);
    return new Numbers(
        values, LongPoint.decodeDimension(lowest, 0), LongPoint.decodeDimension(highest, 0));
  }

  @Override
  public int addTo(Tally tally, DocIdSetIterator documents, int base) throws IOException {
    int missing = 0;
    for (int doc = documents.nextDoc(); doc != NO_MORE_DOCS; doc = documents.nextDoc()) {
      if (values.advanceExact(base + doc))
        for (int i = values.docValueCount(); i > 0; i--) tally.add(values.nextValue());
      else missing++;
    }
    return missing;
  }

  @Override
  public String label(long number) {
    return Long.toString(number);
  }

  @Override
  public OptionalLong number(String label) {
    return OptionalLong.of(Long.parseLong(label));
  }
}
