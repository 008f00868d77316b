package cuttings.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Text by its ordinals, at most one a document. */
record SingleOrdinals(SortedDocValues values) implements FacetValues {
  @Override
  public int addTo(Tally tally, DocIdSetIterator documents, int base) throws IOException {
    int missing = 0;
    for (int doc = documents.nextDoc(); doc != NO_MORE_DOCS; doc = documents.nextDoc()) {
      if (values.advanceExact(base + doc)) tally.add(values.ordValue());
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
    return values.getValueCount() - 1L;
  }

  @Override
  public String label(long number) throws IOException {
    return values.lookupOrd((int) number).utf8ToString();
  }

  @Override
  public OptionalLong number(String label) throws IOException {
    int ordinal = values.lookupTerm(new BytesRef(label));
    return ordinal < 0 ? OptionalLong.empty() : OptionalLong.of(ordinal);
  }
}
