package cuttings.lucene;

import cuttings.search.Clause;
import cuttings.search.Clause.Weighted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Clauses as Lucene queries that only tell which documents match: for counting, at a fraction of
 * what scoring costs. What matches nothing that another does not is left out.
 */
final class ClauseMatches {
  private ClauseMatches() {}

  static Query of(Clause clause) {
    return switch (clause) {
      case Clause.Words words -> LuceneClauses.words(words, ClauseMatches::anywhere);
      case Clause.And(var clauses) -> combined(clauses, Occur.FILTER);
      case Clause.BestOf(var clauses) -> anyOf(clauses);
      case Clause.SumOf(var clauses) -> anyOf(clauses);
      case Clause.Without(var kept, var excluded) ->
          new BooleanQuery.Builder()
              .add(of(kept), Occur.FILTER)
              .add(of(excluded), Occur.MUST_NOT)
              .build();
      case Clause.Preferring(var matching, _) -> of(matching);
      case Clause.Scored(var inner, _) -> of(inner);
      case Clause.Named(_, var inner) -> of(inner);
      case Clause.All _,
          Clause.None _,
          Clause.AnyOf _,
          Clause.StartsWith _,
          Clause.Between _,
          Clause.Near _,
          Clause.Fuzzy _ ->
          LuceneClauses.translate(clause);
    };
  }

  private static Query anywhere(List<Weighted> fields, String term) {
    var any = new BooleanQuery.Builder();
    for (Weighted each : fields)
      any.add(new TermQuery(new Term(each.field().name(), term)), Occur.SHOULD);
    return any.build();
  }

  private static Query anyOf(List<Clause> clauses) {
    var bare = new LinkedHashSet<Clause>();
    for (Clause clause : clauses) bare(clause, bare);
    var kept = new ArrayList<Clause>(bare);
    // two that imply each other must not both go
    for (Clause narrow : bare)
      if (kept.stream().anyMatch(wide -> implies(narrow, wide))) kept.remove(narrow);
    return combined(kept, Occur.SHOULD);
  }

  /** The alternatives within alternatives, without what only names and scores them. */
  private static void bare(Clause clause, Set<Clause> into) {
    switch (clause) {
      case Clause.Named(_, var inner) -> bare(inner, into);
      case Clause.Scored(var inner, _) -> bare(inner, into);
      case Clause.Preferring(var matching, _) -> bare(matching, into);
      case Clause.BestOf(var clauses) -> clauses.forEach(each -> bare(each, into));
      case Clause.SumOf(var clauses) -> clauses.forEach(each -> bare(each, into));
      case Clause.All _,
          Clause.None _,
          Clause.AnyOf _,
          Clause.StartsWith _,
          Clause.Between _,
          Clause.Near _,
          Clause.Words _,
          Clause.Fuzzy _,
          Clause.And _,
          Clause.Without _ ->
          into.add(clause);
    }
  }

  /** Words that stand near each other, or in one field, stand somewhere. */
  private static boolean implies(Clause narrow, Clause wide) {
    if (narrow.equals(wide) || !(wide instanceof Clause.Words(var fields, var text, int missing)))
      return false;
    return switch (narrow) {
      case Clause.Near(var field, var near, _) ->
          near.equals(text) && fields.stream().anyMatch(each -> each.field().equals(field));
      case Clause.Words words ->
          words.text().equals(text)
              && words.missing() <= missing
              && words.fields().stream()
                  .allMatch(of -> fields.stream().anyMatch(f -> f.field().equals(of.field())));
      case Clause.All _,
          Clause.None _,
          Clause.AnyOf _,
          Clause.StartsWith _,
          Clause.Between _,
          Clause.Fuzzy _,
          Clause.And _,
          Clause.BestOf _,
          Clause.SumOf _,
          Clause.Without _,
          Clause.Preferring _,
          Clause.Scored _,
          Clause.Named _ ->
          false;
    };
  }

  private static Query combined(List<Clause> clauses, Occur occur) {
    var combined = new BooleanQuery.Builder();
    for (Clause clause : clauses) combined.add(of(clause), occur);
    return combined.build();
  }
}
