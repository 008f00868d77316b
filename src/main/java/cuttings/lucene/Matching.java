package cuttings.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import cuttings.schema.Field;
import cuttings.search.Clause;
import cuttings.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.taxonomy.TaxonomyReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

/**
 * The documents that match a request, found in one pass.
 *
 * @param best the first of them, with their scores
 * @param counted for each facet asked for the documents to count it over: those that match but for
 *     what is chosen of this field
 */
record Matching(TopFieldDocs best, Map<Field, int[]> counted) {
  /** To score fewer documents is no work worth saving. */
  private static final int MANY = 1_000;

  /** Searches; the documents of all facets are the same where nothing is chosen of them. */
  static Matching of(IndexSearcher searcher, IndexedTerms terms, SearchRequest request)
      throws IOException {
    Optional<TopFieldDocs> uppermost = uppermost(searcher, terms, request);
    if (uppermost.isPresent()) return counted(searcher, request, uppermost.get());
    // rewritten before the choices are added, so that what costs is not expanded twice
    Query base = searcher.rewrite(base(request));
    Query query = searcher.rewrite(narrowed(base, request, _ -> true));
    List<Field> sideways = sideways(request);
    Matching matching =
        sideways.isEmpty()
            ? straight(searcher, request, query)
            : sideways(searcher, request, base, sideways);
    SortOrder.keepScores(request.sort(), matching.best(), searcher, query);
    return matching;
  }

  /** The best hits, where they are found without scoring most of the others. */
  private static Optional<TopFieldDocs> uppermost(
      IndexSearcher searcher, IndexedTerms terms, SearchRequest request) throws IOException {
    if (request.sort() != SearchRequest.Sort.RELEVANCE || !sideways(request).isEmpty())
      return Optional.empty();
    Optional<Uppermost> part = Uppermost.of(request.clause(), terms, MANY);
    if (part.isEmpty()) return Optional.empty();
    SearchRequest upper = request.with(part.get().clause());
    Query query = searcher.rewrite(narrowed(searcher.rewrite(base(upper)), upper, _ -> true));
    var top = top(searcher, request);
    TopFieldDocs best = searcher.search(query, top);
    SortOrder.keepScores(request.sort(), best, searcher, query);
    int found = best.scoreDocs.length;
    return found == wanted(searcher, request)
            && best.scoreDocs[found - 1].score > part.get().above()
        ? Optional.of(best)
        : Optional.empty();
  }

  /** All that match are only counted. */
  private static Matching counted(IndexSearcher searcher, SearchRequest request, TopFieldDocs best)
      throws IOException {
    var all = new BooleanQuery.Builder().add(ClauseMatches.of(request.clause()), Occur.FILTER);
    for (Clause filter : request.filters()) all.add(ClauseMatches.of(filter), Occur.FILTER);
    for (Field field : request.chosen().keySet()) all.add(choices(request, field), Occur.FILTER);
    var matching = new ConstantScoreQuery(all.build());
    if (request.facets().isEmpty())
      return new Matching(of(best, searcher.count(matching)), Map.of());
    FacetsCollector hits = searcher.search(matching, new FacetsCollectorManager());
    long total = 0;
    for (MatchingDocs leaf : hits.getMatchingDocs()) total += leaf.totalHits();
    return new Matching(of(best, total), counted(request, hits));
  }

  private static TopFieldDocs of(TopFieldDocs best, long total) {
    var exactly = new TotalHits(total, TotalHits.Relation.EQUAL_TO);
    return new TopFieldDocs(exactly, best.scoreDocs, best.fields);
  }

  /** The documents to count a facet over. */
  int[] counted(Field facet) {
    return Objects.requireNonNull(counted.get(facet), facet.name());
  }

  /** Facets of which something is chosen. */
  private static List<Field> sideways(SearchRequest request) {
    var sideways = new ArrayList<>(request.chosen().keySet());
    sideways.retainAll(request.facets());
    return sideways;
  }

  private static Query base(SearchRequest request) {
    Query query = LuceneClauses.translate(request.clause());
    if (request.filters().isEmpty()) return query;
    var all = new BooleanQuery.Builder().add(query, Occur.MUST);
    for (Clause filter : request.filters()) all.add(LuceneClauses.translate(filter), Occur.FILTER);
    return all.build();
  }

  private static Query narrowed(Query base, SearchRequest request, Predicate<Field> by) {
    List<Field> fields = request.chosen().keySet().stream().filter(by).toList();
    if (fields.isEmpty()) return base;
    var all = new BooleanQuery.Builder().add(base, Occur.MUST);
    for (Field field : fields) all.add(choices(request, field), Occur.FILTER);
    return all.build();
  }

  private static Query choices(SearchRequest request, Field field) {
    return LuceneChoices.any(field, request.chosen().getOrDefault(field, List.of()));
  }

  private static TopFieldCollectorManager top(IndexSearcher searcher, SearchRequest request) {
    return new TopFieldCollectorManager(
        SortOrder.of(request.sort()), wanted(searcher, request), Integer.MAX_VALUE);
  }

  private static int wanted(IndexSearcher searcher, SearchRequest request) {
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    return Math.clamp(request.offset() + request.limit(), 1, most);
  }

  /** Nothing to count is chosen: the hits are counted themselves. */
  private static Matching straight(IndexSearcher searcher, SearchRequest request, Query query)
      throws IOException {
    var top = top(searcher, request);
    if (request.facets().isEmpty()) return new Matching(searcher.search(query, top), Map.of());
    Object[] both =
        searcher.search(query, new MultiCollectorManager(top, new FacetsCollectorManager()));
    return new Matching((TopFieldDocs) both[0], counted(request, both[1]));
  }

  /** Collects the hits, and for each field those that only what is chosen of it keeps out. */
  private static Matching sideways(
      IndexSearcher searcher, SearchRequest request, Query base, List<Field> fields)
      throws IOException {
    var config = new FacetsConfig();
    Query others = narrowed(base, request, field -> !fields.contains(field));
    var query = new DrillDownQuery(config, others);
    for (Field field : fields) query.add(field.name(), choices(request, field));
    var result =
        new DrillSideways(searcher, config, (TaxonomyReader) null)
            .search(
                query,
                new MultiCollectorManager(top(searcher, request), new FacetsCollectorManager()),
                Collections.nCopies(fields.size(), new FacetsCollectorManager()));
    Object[] both = result.drillDownResult();
    Map<Field, int[]> counted = counted(request, both[1]);
    for (int i = 0; i < fields.size(); i++)
      counted.put(fields.get(i), documents(result.drillSidewaysResults().get(i)));
    return new Matching((TopFieldDocs) both[0], counted);
  }

  private static Map<Field, int[]> counted(SearchRequest request, Object hits) throws IOException {
    int[] documents = documents((FacetsCollector) hits);
    var counted = new HashMap<Field, int[]>();
    for (Field field : request.facets()) counted.put(field, documents);
    return counted;
  }

  /** The numbers of all documents that were collected, in ascending order. */
  private static int[] documents(FacetsCollector collected) throws IOException {
    // the largest segment is searched first, wherever it stands
    List<MatchingDocs> leaves =
        collected.getMatchingDocs().stream()
            .sorted(Comparator.comparingInt(leaf -> leaf.context().docBase))
            .toList();
    int[] documents = new int[leaves.stream().mapToInt(MatchingDocs::totalHits).sum()];
    int size = 0;
    for (MatchingDocs leaf : leaves) {
      DocIdSetIterator each = leaf.bits().iterator();
      while (each != null && each.nextDoc() != NO_MORE_DOCS)
        documents[size++] = leaf.context().docBase + each.docID();
    }
    return documents;
  }
}
