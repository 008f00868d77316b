package cuttings.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

/** Searches by the statistics of the documents that are left in an index. */
final class LiveSearcher extends IndexSearcher {
  private final Withdrawn withdrawn;

  LiveSearcher(IndexReader reader, Withdrawn withdrawn) {
    super(reader);
    this.withdrawn = withdrawn;
  }

  /** In how many documents that are left a term stands. */
  int docFreq(Term term) throws IOException {
    return withdrawn.docFreq(getIndexReader(), term);
  }

  /** A term that only documents taken out have finds nothing, whatever its statistics. */
  @Override
  public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
      throws IOException {
    if (withdrawn.none()) return super.termStatistics(term, docFreq, totalTermFreq);
    int left = Math.max(1, docFreq(term));
    long times = Math.max(left, withdrawn.totalTermFreq(term, totalTermFreq));
    return new TermStatistics(term.bytes(), left, times);
  }

  @Override
  public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
    CollectionStatistics all = super.collectionStatistics(field);
    return all == null ? null : withdrawn.statistics(all);
  }
}
