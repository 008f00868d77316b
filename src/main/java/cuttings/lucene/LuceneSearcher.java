package cuttings.lucene;

import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import cuttings.search.Clause;
import cuttings.search.FacetCounts;
import cuttings.search.Generation;
import cuttings.search.Hit;
import cuttings.search.SearchRequest;
import cuttings.search.SearchResults;
import cuttings.search.Searcher;
import cuttings.search.TermCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One generation of a Lucene index, open for questions. */
final class LuceneSearcher implements Searcher {
  private final Generation generation;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Analyzer analyzer = LuceneAnalyzers.perField();
  private final ValueCounts valueCounts;

  LuceneSearcher(Generation generation, Directory directory, DirectoryReader reader) {
    this.generation = generation;
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.valueCounts = new ValueCounts(reader);
  }

  @Override
  public Generation generation() {
    return generation;
  }

  @Override
  public SearchResults search(SearchRequest request) throws IOException {
    Query query = searcher.rewrite(filtered(request));
    int wanted = Math.min(request.offset() + request.limit(), Math.max(1, reader.maxDoc()));
    var top =
        new TopFieldCollectorManager(
            SortOrder.of(request.sort()), Math.max(1, wanted), Integer.MAX_VALUE);
    Object[] collected =
        searcher.search(query, new MultiCollectorManager(top, new FacetsCollectorManager()));
    var documents = (TopFieldDocs) collected[0];
    TopFieldCollector.populateScores(documents.scoreDocs, searcher, query);
    List<FacetCounts> facets = valueCounts.of(request.facets(), (FacetsCollector) collected[1]);
    return new SearchResults(documents.totalHits.value(), hits(request, query, documents), facets);
  }

  private static Query filtered(SearchRequest request) {
    Query query = LuceneClauses.translate(request.clause());
    if (request.filters().isEmpty()) return query;
    var all = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (Clause filter : request.filters()) all.add(LuceneClauses.translate(filter), Occur.FILTER);
    return all.build();
  }

  private List<Hit> hits(SearchRequest request, Query query, TopDocs documents) throws IOException {
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    Passages passages =
        request.highlight() == null ? null : new Passages(request.highlight(), analyzer);
    StoredFields stored = searcher.storedFields();
    var hits = new ArrayList<Hit>();
    int end = Math.min(documents.scoreDocs.length, request.offset() + request.limit());
    for (int i = request.offset(); i < end; i++)
      hits.add(hit(documents.scoreDocs[i], weight, stored, passages));
    return hits;
  }

  private Hit hit(
      ScoreDoc document, Weight weight, StoredFields stored, @Nullable Passages passages)
      throws IOException {
    Review review = DocumentMapper.toReview(stored.document(document.doc));
    return new Hit(
        review,
        document.score,
        matched(weight, document.doc),
        passages == null ? List.of() : passages.of(review.body().text()));
  }

  private List<String> matched(Weight weight, int document) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    var matches = weight.matches(leaf, document - leaf.docBase);
    if (matches == null) return List.of();
    return NamedMatches.findNamedMatches(matches).stream()
        .map(NamedMatches::getName)
        .distinct()
        .toList();
  }

  @Override
  public Optional<Review> get(ReviewId id) throws IOException {
    var found = searcher.search(new TermQuery(new Term(ReviewSchema.ID.name(), id.value())), 1);
    if (found.scoreDocs.length == 0) return Optional.empty();
    return Optional.of(
        DocumentMapper.toReview(searcher.storedFields().document(found.scoreDocs[0].doc)));
  }

  @Override
  public List<TermCount> terms(Field field) throws IOException {
    var counts = new ArrayList<TermCount>();
    var terms = MultiTerms.getTerms(reader, field.name());
    if (terms == null) return counts;
    var each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next())
      counts.add(new TermCount(term.utf8ToString(), each.docFreq()));
    return counts;
  }

  @Override
  public int documents(Field field, String word) throws IOException {
    int fewest = Integer.MAX_VALUE;
    for (String term : LuceneAnalyzers.terms(field.analysis(), word))
      fewest = Math.min(fewest, reader.docFreq(new Term(field.name(), term)));
    return fewest == Integer.MAX_VALUE ? 0 : fewest;
  }

  @Override
  public void forEach(Consumer<Review> consumer) throws IOException {
    StoredFields stored = reader.storedFields();
    for (int document = 0; document < reader.maxDoc(); document++)
      consumer.accept(DocumentMapper.toReview(stored.document(document)));
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
