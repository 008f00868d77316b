package cuttings.lucene;

import cuttings.schema.Field;
import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedNumericDocValues;

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
  public int valuesOf(int document) throws IOException {
    return values.advanceExact(document) ? values.docValueCount() : 0;
  }

  @Override
  public long next() throws IOException {
    return values.nextValue();
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
