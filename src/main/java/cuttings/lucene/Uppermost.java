package cuttings.lucene;

import cuttings.search.Clause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * What of a clause gives the best hits, if it gives enough of them. Of the alternatives of a ladder
 * those that most documents match have the lowest scores: to score all these documents costs far
 * more than all else, and is in vain where the rungs above have hits enough.
 *
 * @param clause the same without such alternatives; every document scores by it as by the whole, or
 *     no more than {@code above}
 * @param above no document scores more by what was left out alone; {@link #NOTHING} where nothing
 *     was
 */
record Uppermost(Clause clause, float above) {
  private static final float NOTHING = Float.NEGATIVE_INFINITY;

  /**
   * What is left above alternatives that many documents match; empty where none would be left out,
   * or none kept.
   */
  static Optional<Uppermost> of(Clause clause, IndexedTerms terms, int many) throws IOException {
    return new Parting(terms, many).of(clause).filter(found -> found.above() > NOTHING);
  }

  /** Clauses are parted with the frequencies of their terms at hand. */
  private record Parting(IndexedTerms terms, int many) {

    /** Empty where nothing of it is kept. */
    Optional<Uppermost> of(Clause clause) throws IOException {
      return switch (clause) {
        case Clause.Preferring(var wanted, var preferred) -> {
          Optional<Uppermost> kept = of(wanted);
          float more = most(preferred);
          yield kept.map(part -> part.preferring(preferred, more));
        }
        case Clause.BestOf(var clauses) -> bestOf(clauses);
        case Clause.All _,
            Clause.None _,
            Clause.AnyOf _,
            Clause.StartsWith _,
            Clause.Between _,
            Clause.Near _,
            Clause.Words _,
            Clause.Fuzzy _,
            Clause.And _,
            Clause.SumOf _,
            Clause.Without _,
            Clause.Scored _,
            Clause.Named _ ->
            Optional.of(new Uppermost(clause, NOTHING));
      };
    }

    private Optional<Uppermost> bestOf(List<Clause> clauses) throws IOException {
      var kept = new ArrayList<Clause>();
      float above = NOTHING;
      for (Clause each : clauses) {
        if (leftOut(each)) {
          above = Math.max(above, most(each));
          continue;
        }
        Optional<Uppermost> part = of(each);
        above = Math.max(above, part.isEmpty() ? most(each) : part.get().above());
        part.ifPresent(some -> kept.add(some.clause()));
      }
      return kept.isEmpty()
          ? Optional.empty()
          : Optional.of(new Uppermost(new Clause.BestOf(kept), above));
    }

    private boolean leftOut(Clause clause) throws IOException {
      return clause instanceof Clause.Named(_, Clause.Scored(var inner, _))
          && documents(inner) > many;
    }

    /** About how many documents match; 0 where nobody can tell without searching. */
    private long documents(Clause clause) throws IOException {
      return switch (clause) {
        case Clause.Words words -> documents(words);
        case Clause.Near(var field, var text, _) -> {
          long fewest = Long.MAX_VALUE;
          for (String term : terms.of(field.analysis(), text))
            fewest = Math.min(fewest, terms.documents(field, term));
          yield fewest == Long.MAX_VALUE ? 0 : fewest;
        }
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
            0;
      };
    }

    /** As many as have the rarest word, or, where words may be missing, the most frequent. */
    private long documents(Clause.Words words) throws IOException {
      long fewest = Long.MAX_VALUE;
      long most = 0;
      for (String term : terms.of(words)) {
        long documents = 0;
        for (Clause.Weighted each : words.fields())
          documents += terms.documents(each.field(), term);
        fewest = Math.min(fewest, documents);
        most = Math.max(most, documents);
      }
      return words.missing() > 0 ? most : Math.min(fewest, most);
    }

    /** No document scores more by a clause. */
    private float most(Clause clause) {
      return switch (clause) {
        case Clause.Scored(_, var score) -> score;
        case Clause.Named(_, var inner) -> most(inner);
        case Clause.None() -> 0;
        case Clause.All() -> 0;
        case Clause.AnyOf _, Clause.StartsWith _, Clause.Between _, Clause.Fuzzy _ -> 1;
        case Clause.Words words -> most(terms.of(words));
        case Clause.Near(var field, var text, _) -> most(terms.of(field.analysis(), text));
        case Clause.And(var clauses) -> sum(clauses);
        case Clause.SumOf(var clauses) -> sum(clauses);
        case Clause.BestOf(var clauses) -> {
          float most = 0;
          for (Clause each : clauses) most = Math.max(most, most(each));
          yield most;
        }
        case Clause.Without(var inner, _) -> most(inner);
        case Clause.Preferring(var inner, var preferred) -> most(inner) + most(preferred);
      };
    }

    private float sum(List<Clause> clauses) {
      float sum = 0;
      for (Clause each : clauses) sum += most(each);
      return sum;
    }

    /** By BM25 a word scores its rarity, ln(1 + (N - n + 0.5) / (n + 0.5)), and no more. */
    private float most(List<String> words) {
      double rarest = Math.log(2.0 * terms.documents() + 2);
      return (float) (new HashSet<>(words).size() * rarest) + 1;
    }
  }

  private Uppermost preferring(Clause preferred, float more) {
    return new Uppermost(new Clause.Preferring(clause, preferred), above + more);
  }
}
