package cuttings.lucene;

import cuttings.review.Review;
import cuttings.review.ReviewId;
import cuttings.schema.Field;
import cuttings.schema.ReviewSchema;
import cuttings.search.Clause;
import cuttings.search.Explanation;
import cuttings.search.FacetCounts;
import cuttings.search.Generation;
import cuttings.search.Glimpse;
import cuttings.search.Hit;
import cuttings.search.Passage;
import cuttings.search.SearchRequest;
import cuttings.search.SearchResults;
import cuttings.search.Searcher;
import cuttings.search.Sighting;
import cuttings.search.TermCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** One generation of a Lucene index, open for questions. */
final class LuceneSearcher implements Searcher {
  private final Generation generation;
  private final Directory directory;
  private final DirectoryReader reader;
  private final Withdrawn withdrawn;
  private final LiveSearcher searcher;
  private final FacetColumns columns;
  private final Analyzer analyzer = LuceneAnalyzers.perField();

  LuceneSearcher(
      Generation generation, Directory directory, DirectoryReader reader, Withdrawn withdrawn) {
    this.generation = generation;
    this.directory = directory;
    this.reader = reader;
    this.withdrawn = withdrawn;
    this.searcher = new LiveSearcher(reader, withdrawn);
    this.columns = new FacetColumns(reader);
    // a question is seldom asked twice, and to look for its clauses costs more than to search some
    searcher.setQueryCache(null);
  }

  @Override
  public Generation generation() {
    return generation;
  }

  @Override
  public SearchResults search(SearchRequest asked) throws IOException {
    var terms = new IndexedTerms(searcher);
    SearchRequest request = pruned(asked, terms);
    return results(request, Matching.of(searcher, terms, request));
  }

  private SearchResults results(SearchRequest request, Matching matching) throws IOException {
    var facets = new ArrayList<FacetCounts>();
    for (Field field : request.facets()) {
      var chosen = request.chosen().getOrDefault(field, List.of());
      facets.add(ValueCounts.of(columns, field, chosen, matching.counted(field)));
    }
    return new SearchResults(
        matching.best().totalHits.value(), hits(request, matching.best()), facets);
  }

  @Override
  public Glimpse glimpse(SearchRequest request) throws IOException {
    var terms = new IndexedTerms(searcher);
    return glimpse(Matching.of(searcher, terms, pruned(request.first(), terms)));
  }

  private static Glimpse glimpse(Matching matching) {
    TopDocs best = matching.best();
    float score = best.scoreDocs.length == 0 ? 0 : best.scoreDocs[0].score;
    return new Glimpse(best.totalHits.value(), score);
  }

  @Override
  public Sighting look(SearchRequest asked) throws IOException {
    // in another order the first hit is not the best
    if (asked.sort() != SearchRequest.Sort.RELEVANCE)
      return new Sighting(glimpse(asked), () -> search(asked));
    var terms = new IndexedTerms(searcher);
    SearchRequest request = pruned(asked, terms);
    Matching matching = Matching.of(searcher, terms, request);
    return new Sighting(glimpse(matching), () -> results(request, matching));
  }

  private static SearchRequest pruned(SearchRequest request, IndexedTerms terms)
      throws IOException {
    return request.with(new ClausePruning(terms).of(request.clause()));
  }

  private Map<Integer, Set<String>> names(SearchRequest request, List<ScoreDoc> documents)
      throws IOException {
    var clauses = new ArrayList<>(List.of(request.clause()));
    clauses.addAll(request.filters());
    var scores = new HashMap<Integer, Float>();
    for (ScoreDoc document : documents) scores.put(document.doc, document.score);
    return MatchedNames.of(searcher, clauses, scores);
  }

  private List<Hit> hits(SearchRequest request, TopDocs documents) throws IOException {
    ScoreDoc[] all = documents.scoreDocs;
    int end = Math.min(all.length, request.offset() + request.limit());
    if (request.offset() >= end) return List.of();
    List<ScoreDoc> page = List.of(all).subList(request.offset(), end);
    var reviews = new LinkedHashMap<Integer, Review>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc document : page)
      reviews.put(document.doc, DocumentMapper.toReview(stored.document(document.doc)));
    Map<Integer, Set<String>> names = names(request, page);
    Map<Integer, List<Passage>> passages = passages(request, reviews);
    return page.stream()
        .map(document ->
            new Hit(
                Objects.requireNonNull(reviews.get(document.doc)),
                document.score,
                List.copyOf(names.getOrDefault(document.doc, Set.of())),
                passages.getOrDefault(document.doc, List.of())))
        .toList();
  }

  private Map<Integer, List<Passage>> passages(SearchRequest request, Map<Integer, Review> reviews)
      throws IOException {
    if (request.highlight() == null) return Map.of();
    var bodies = new HashMap<Integer, String>();
    reviews.forEach((document, review) -> bodies.put(document, review.body().text()));
    return new Passages(searcher, analyzer).of(request.highlight(), bodies);
  }

  @Override
  public Optional<Explanation> explain(Clause clause, ReviewId id) throws IOException {
    OptionalInt document = document(id);
    if (document.isEmpty()) return Optional.empty();
    var explained = searcher.explain(LuceneClauses.translate(clause), document.getAsInt());
    return explained.isMatch() ? Optional.of(explanation(explained)) : Optional.empty();
  }

  private static Explanation explanation(org.apache.lucene.search.Explanation of) {
    return new Explanation(
        of.getValue().floatValue(),
        of.getDescription(),
        Stream.of(of.getDetails()).map(LuceneSearcher::explanation).toList());
  }

  @Override
  public Optional<Review> get(ReviewId id) throws IOException {
    OptionalInt document = document(id);
    if (document.isEmpty()) return Optional.empty();
    return Optional.of(
        DocumentMapper.toReview(searcher.storedFields().document(document.getAsInt())));
  }

  private OptionalInt document(ReviewId id) throws IOException {
    var found = searcher.search(new TermQuery(new Term(ReviewSchema.ID.name(), id.value())), 1);
    return found.scoreDocs.length == 0
        ? OptionalInt.empty()
        : OptionalInt.of(found.scoreDocs[0].doc);
  }

  @Override
  public List<TermCount> terms(Field field) throws IOException {
    var counts = new ArrayList<TermCount>();
    var terms = MultiTerms.getTerms(reader, field.name());
    if (terms == null) return counts;
    var each = terms.iterator();
    Withdrawn.Counting counting = withdrawn.counting(field.name());
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      int left = counting.left(term, each.docFreq());
      if (left > 0) counts.add(new TermCount(term.utf8ToString(), left));
    }
    return counts;
  }

  @Override
  public int documents(Field field, String word) throws IOException {
    int fewest = Integer.MAX_VALUE;
    for (String term : LuceneAnalyzers.terms(field.analysis(), word))
      fewest = Math.min(fewest, searcher.docFreq(new Term(field.name(), term)));
    return fewest == Integer.MAX_VALUE ? 0 : fewest;
  }

  @Override
  public void forEach(Consumer<Review> consumer) throws IOException {
    StoredFields stored = reader.storedFields();
    Bits left = MultiBits.getLiveDocs(reader);
    for (int document = 0; document < reader.maxDoc(); document++)
      if (left == null || left.get(document))
        consumer.accept(DocumentMapper.toReview(stored.document(document)));
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
    withdrawn.close();
  }
}
