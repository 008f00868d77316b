package cuttings.lucene;

import cuttings.search.Clause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes out of clauses what no document of an index can match, as the dictionary of its terms
 * tells; what is left matches the same documents and gives them the same scores. Most rungs of the
 * ladder are keys and words that no document has, and to open all their postings costs more than to
 * search the others.
 */
final class ClausePruning {
  private final IndexedTerms terms;

  ClausePruning(IndexedTerms terms) {
    this.terms = terms;
  }

  /** The same clause without what cannot match; {@code None} where nothing of it can. */
  Clause of(Clause clause) throws IOException {
    return switch (clause) {
      case Clause.AnyOf anyOf -> anyOf(anyOf);
      case Clause.StartsWith(var field, var prefix) ->
          terms.hasBeginning(field, prefix) ? clause : new Clause.None();
      case Clause.Near near -> near(near) ? clause : new Clause.None();
      case Clause.Words words -> words(words) ? clause : new Clause.None();
      case Clause.And(var clauses) -> and(clauses);
      case Clause.BestOf(var clauses) -> anyOf(clauses, Clause.BestOf::new);
      case Clause.SumOf(var clauses) -> anyOf(clauses, Clause.SumOf::new);
      case Clause.Without(var kept, var excluded) -> without(of(kept), of(excluded));
      case Clause.Preferring(var wanted, var preferred) -> preferring(of(wanted), of(preferred));
      case Clause.Scored(var inner, var score) -> {
        Clause left = of(inner);
        yield none(left) ? left : new Clause.Scored(left, score);
      }
      case Clause.Named(var name, var inner) -> {
        Clause left = of(inner);
        yield none(left) ? left : new Clause.Named(name, left);
      }
      case Clause.All _, Clause.None _, Clause.Between _, Clause.Fuzzy _ -> clause;
    };
  }

  private static boolean none(Clause clause) {
    return clause instanceof Clause.None;
  }

  private Clause anyOf(Clause.AnyOf anyOf) throws IOException {
    var known = new ArrayList<String>();
    for (String value : anyOf.values()) if (terms.has(anyOf.field(), value)) known.add(value);
    return known.isEmpty() ? new Clause.None() : new Clause.AnyOf(anyOf.field(), known);
  }

  private boolean near(Clause.Near near) throws IOException {
    for (String term : terms.of(near.field().analysis(), near.text()))
      if (!terms.has(near.field(), term)) return false;
    return true;
  }

  private boolean words(Clause.Words words) throws IOException {
    Set<String> wanted = Set.copyOf(terms.of(words));
    int missing = 0;
    for (String term : wanted) if (!anywhere(words.fields(), term)) missing++;
    return missing <= words.missing() && missing < wanted.size();
  }

  private boolean anywhere(List<Clause.Weighted> fields, String term) throws IOException {
    for (Clause.Weighted each : fields) if (terms.has(each.field(), term)) return true;
    return false;
  }

  private Clause and(List<Clause> clauses) throws IOException {
    var left = new ArrayList<Clause>();
    for (Clause clause : clauses) {
      Clause each = of(clause);
      if (none(each)) return each;
      left.add(each);
    }
    return new Clause.And(left);
  }

  private Clause anyOf(List<Clause> clauses, Function<List<Clause>, Clause> joined)
      throws IOException {
    var left = new ArrayList<Clause>();
    for (Clause clause : clauses) {
      Clause each = of(clause);
      if (!none(each)) left.add(each);
    }
    if (left.isEmpty()) return new Clause.None();
    return left.size() == 1 ? left.getFirst() : joined.apply(left);
  }

  private static Clause without(Clause kept, Clause excluded) {
    return none(kept) || none(excluded) ? kept : new Clause.Without(kept, excluded);
  }

  private static Clause preferring(Clause wanted, Clause preferred) {
    return none(wanted) || none(preferred) ? wanted : new Clause.Preferring(wanted, preferred);
  }
}
