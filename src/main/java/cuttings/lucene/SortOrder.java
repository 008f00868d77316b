package cuttings.lucene;

import cuttings.schema.ReviewSchema;
import cuttings.search.SearchRequest;
import java.io.IOException;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldDocs;

/** The orders of hits as Lucene sorts; each ends in the newer piece and then the id. */
final class SortOrder {
  private static final SortField NEWEST = day(true, Long.MIN_VALUE);
  private static final SortField ID = new SortField(DocumentMapper.ID_ORDER, SortField.Type.STRING);

  private SortOrder() {}

  static Sort of(SearchRequest.Sort sort) {
    return switch (sort) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, NEWEST, ID);
      case NEWEST -> new Sort(NEWEST, ID);
      case OLDEST -> new Sort(day(false, Long.MAX_VALUE), ID);
      case RATING -> new Sort(rating(), NEWEST, ID);
    };
  }

  /** Gives the hits their scores: known where they sort by them, else computed for these few. */
  static void keepScores(
      SearchRequest.Sort sort, TopFieldDocs hits, IndexSearcher searcher, Query query)
      throws IOException {
    switch (sort) {
      case RELEVANCE -> {
        for (ScoreDoc hit : hits.scoreDocs)
          if (hit instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score)
            hit.score = score;
      }
      case NEWEST, OLDEST, RATING ->
          TopFieldCollector.populateScores(hits.scoreDocs, searcher, query);
    }
  }

  /** Pieces without a date come last in either order. */
  private static SortField day(boolean newestFirst, long missing) {
    return new SortedNumericSortField(
        ReviewSchema.PUBLISHED.name(),
        SortField.Type.LONG,
        newestFirst,
        org.apache.lucene.search.SortedNumericSelector.Type.MIN,
        missing);
  }

  private static SortField rating() {
    return new SortedNumericSortField(
        ReviewSchema.RATING.name(),
        SortField.Type.DOUBLE,
        true,
        org.apache.lucene.search.SortedNumericSelector.Type.MAX,
        Double.NEGATIVE_INFINITY);
  }
}
