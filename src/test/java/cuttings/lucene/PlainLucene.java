package cuttings.lucene;

import cuttings.review.Review;
import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import cuttings.search.Clause;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The generation that serves, searched as anyone would who knows Lucene and no films: any word in
 * any field, by score. It is what answers are measured against.
 */
public final class PlainLucene implements Closeable {
  private static final int HITS = 10;
  private static final List<Field> FIELDS =
      List.of(ReviewSchema.HEADLINE, ReviewSchema.FILMS, ReviewSchema.PEOPLE, ReviewSchema.BODY);

  private record Counted(String word, int documents) {}

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private PlainLucene(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    // the same queries come again and again here, as they do not in life
    searcher.setQueryCache(null);
  }

  /** Opens the generation that serves in an index. */
  public static PlainLucene open(Path root) throws IOException {
    var folder = new GenerationFolder(root);
    Directory directory = FSDirectory.open(folder.path(folder.current()));
    return new PlainLucene(directory, DirectoryReader.open(directory));
  }

  /** The ten best pages for any of the words in any field, as the engine's numbers. */
  public TopDocs best(String words) throws IOException {
    return searcher.search(anyWord(words), HITS);
  }

  /** The ten best pages for any of the words in any field, read. */
  public List<Review> bestRead(String words) throws IOException {
    StoredFields stored = searcher.storedFields();
    var reviews = new ArrayList<Review>();
    for (ScoreDoc hit : best(words).scoreDocs)
      reviews.add(DocumentMapper.toReview(stored.document(hit.doc)));
    return reviews;
  }

  /** The ten best pages for a clause; every match is counted, as for an answer. */
  public TopDocs best(Clause clause) throws IOException {
    return searcher.search(
        LuceneClauses.translate(clause), new TopScoreDocCollectorManager(HITS, Integer.MAX_VALUE));
  }

  private static Query anyWord(String words) {
    var any = new BooleanQuery.Builder();
    for (Field field : FIELDS)
      for (String term : LuceneAnalyzers.terms(field.analysis(), words))
        any.add(new TermQuery(new Term(field.name(), term)), Occur.SHOULD);
    return any.build();
  }

  /** The number of pages. */
  public int pages() {
    return reader.maxDoc();
  }

  /** One of the pages, read. */
  public Review page(int number) throws IOException {
    return DocumentMapper.toReview(reader.storedFields().document(number));
  }

  /** The words that stand in the text of most pages, the most frequent first. */
  public List<String> commonest(int most) throws IOException {
    var kept = new PriorityQueue<>(Comparator.comparingInt(Counted::documents));
    var terms = MultiTerms.getTerms(reader, ReviewSchema.BODY.name());
    if (terms == null) return List.of();
    var each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      kept.add(new Counted(term.utf8ToString(), each.docFreq()));
      if (kept.size() > most) kept.poll();
    }
    return kept.stream()
        .sorted(Comparator.comparingInt(Counted::documents).reversed())
        .map(Counted::word)
        .toList();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
