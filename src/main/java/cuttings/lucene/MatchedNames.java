package cuttings.lucene;

import cuttings.search.Clause;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * The names of the clauses that a few documents match: each clause is gone through once over all of
 * them, which opens its postings once and not again for each document.
 */
final class MatchedNames {
  private final IndexSearcher searcher;
  private final Map<Integer, Float> scores;
  private final Map<Integer, Set<String>> names = new HashMap<>();

  private MatchedNames(IndexSearcher searcher, Map<Integer, Float> scores) {
    this.searcher = searcher;
    this.scores = scores;
  }

  /**
   * A clause within another.
   *
   * @param certain whether whatever matches the outer one matches it too
   */
  private record Inner(Clause clause, boolean certain) {}

  /**
   * The names by document, in the order of the clauses.
   *
   * @param clauses that all of the documents match
   * @param scores the score of each document; no clause that gives a higher one can match it
   */
  static Map<Integer, Set<String>> of(
      IndexSearcher searcher, List<Clause> clauses, Map<Integer, Float> scores) throws IOException {
    var matched = new MatchedNames(searcher, scores);
    int[] ascending = scores.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    for (Clause clause : clauses) matched.collect(clause, ascending, true, false);
    return matched.names;
  }

  /**
   * Notes the names in a clause.
   *
   * @param known whether the documents are known to match it
   * @param rescored whether it stands in a clause with a score of its own, so that it scores
   *     nothing
   */
  private void collect(Clause clause, int[] documents, boolean known, boolean rescored)
      throws IOException {
    if (!named(clause)) return;
    int[] matching =
        known ? documents : matching(clause, rescored ? documents : reaching(clause, documents));
    if (matching.length == 0) return;
    if (clause instanceof Clause.Named(var name, _))
      for (int document : matching)
        names.computeIfAbsent(document, _ -> new LinkedHashSet<>()).add(name);
    for (Inner inner : inner(clause))
      collect(
          inner.clause(), matching, inner.certain(), rescored || clause instanceof Clause.Scored);
  }

  /** The documents whose score is not below what they would have by this clause alone. */
  private int[] reaching(Clause clause, int[] documents) {
    if (!(clause instanceof Clause.Named(_, Clause.Scored(_, float least)))) return documents;
    return IntStream.of(documents)
        .filter(document -> scores.getOrDefault(document, Float.MAX_VALUE) >= least)
        .toArray();
  }

  /** Whether there is a name in it to be told. */
  private static boolean named(Clause clause) {
    return clause instanceof Clause.Named
        || inner(clause).stream().anyMatch(inner -> named(inner.clause()));
  }

  /** The clauses within one that can tell a name; what is excluded tells none. */
  private static List<Inner> inner(Clause clause) {
    return switch (clause) {
      case Clause.Named(_, var inner) -> List.of(new Inner(inner, true));
      case Clause.Scored(var inner, _) -> List.of(new Inner(inner, true));
      case Clause.Without(var kept, _) -> List.of(new Inner(kept, true));
      case Clause.And(var clauses) -> clauses.stream().map(each -> new Inner(each, true)).toList();
      case Clause.BestOf(var clauses) ->
          clauses.stream().map(each -> new Inner(each, false)).toList();
      case Clause.SumOf(var clauses) ->
          clauses.stream().map(each -> new Inner(each, false)).toList();
      case Clause.Preferring(var wanted, var preferred) ->
          List.of(new Inner(wanted, true), new Inner(preferred, false));
      case Clause.All _,
          Clause.None _,
          Clause.AnyOf _,
          Clause.StartsWith _,
          Clause.Between _,
          Clause.Near _,
          Clause.Words _,
          Clause.Fuzzy _ ->
          List.of();
    };
  }

  private int[] matching(Clause clause, int[] ascending) throws IOException {
    if (ascending.length == 0) return ascending;
    Weight weight =
        searcher.createWeight(
            searcher.rewrite(LuceneClauses.translate(clause)), ScoreMode.COMPLETE_NO_SCORES, 1);
    var matching = IntStream.builder();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = null;
    DocIdSetIterator hits = null;
    for (int document : ascending) {
      LeafReaderContext here = leaves.get(ReaderUtil.subIndex(document, leaves));
      if (!here.equals(leaf)) {
        leaf = here;
        Scorer scorer = weight.scorer(leaf);
        hits = scorer == null ? null : scorer.iterator();
      }
      if (hits == null) continue;
      int wanted = document - here.docBase;
      if (hits.docID() < wanted) hits.advance(wanted);
      if (hits.docID() == wanted) matching.add(document);
    }
    return matching.build().toArray();
  }
}
