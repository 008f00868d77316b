package cuttings.lucene;

import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** Text by its ordinals, any number of them a document. */
record Ordinals(SortedSetDocValues values) implements FacetValues {

  @Override
  public int valuesOf(int document) throws IOException {
    return values.advanceExact(document) ? values.docValueCount() : 0;
  }

  @Override
  public long next() throws IOException {
    return values.nextOrd();
  }

  @Override
  public long lowest() {
    return 0;
  }

  @Override
  public long highest() {
    return values.getValueCount() - 1;
  }

  @Override
  public String label(long number) throws IOException {
    return values.lookupOrd(number).utf8ToString();
  }

  @Override
  public OptionalLong number(String label) throws IOException {
    long ordinal = values.lookupTerm(new BytesRef(label));
    return ordinal < 0 ? OptionalLong.empty() : OptionalLong.of(ordinal);
  }
}
