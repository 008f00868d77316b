package cuttings.lucene;

import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.schema.ReviewSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;

/** Lucene's own MoreLikeThis over the texts of an index, for telling what related coverage adds. */
public final class MoreLikeThisBaseline implements Closeable {
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private MoreLikeThisBaseline(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  static MoreLikeThisBaseline open(Directory directory) throws IOException {
    return new MoreLikeThisBaseline(directory, DirectoryReader.open(directory));
  }

  /**
   * The pieces whose texts are most like that of one, without itself.
   *
   * @param leastDocuments documents that must hold a word for it to count; 0 for Lucene's default
   */
  public List<Review> like(Review piece, int leastDocuments, int limit) throws IOException {
    var like = new MoreLikeThis(reader);
    like.setAnalyzer(LuceneAnalyzers.perField());
    if (leastDocuments > 0) like.setMinDocFreq(leastDocuments);
    Query words = like.like(ReviewSchema.BODY.name(), new StringReader(piece.body().text()));
    var query =
        new BooleanQuery.Builder().add(words, Occur.MUST).add(own(piece.id()), Occur.MUST_NOT);
    var pieces = new ArrayList<Review>();
    for (ScoreDoc hit : searcher.search(query.build(), limit).scoreDocs)
      pieces.add(DocumentMapper.toReview(searcher.storedFields().document(hit.doc)));
    return pieces;
  }

  private static Query own(ReviewId id) {
    return new TermQuery(new Term(ReviewSchema.ID.name(), id.value()));
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
