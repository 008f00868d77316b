package cuttings.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import cuttings.schema.Field;
import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Text by its ordinals, any number of them a document. */
record Ordinals(SortedSetDocValues values) implements FacetValues {

  /** By single ordinals where no document has more than one, which is faster. */
  static FacetValues of(Field field, IndexReader reader) throws IOException {
    var values = MultiDocValues.getSortedSetValues(reader, field.name());
    if (values == null) return new Ordinals(DocValues.emptySortedSet());
    var single = DocValues.unwrapSingleton(values);
    return single == null ? new Ordinals(values) : new SingleOrdinals(single);
  }

  @Override
  public int addTo(Tally tally, DocIdSetIterator documents, int base) throws IOException {
    int missing = 0;
    for (int doc = documents.nextDoc(); doc != NO_MORE_DOCS; doc = documents.nextDoc()) {
      if (values.advanceExact(base + doc))
        for (int i = values.docValueCount(); i > 0; i--) tally.add(values.nextOrd());
      else missing++;
    }
    return missing;
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
