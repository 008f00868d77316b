package cuttings.search;

import cuttings.schema.Field;
import java.util.List;

/**
 * A condition on documents with its share of the score, made only of what every engine can do.
 *
 * <p>This is the lower of the two query trees: what a person asked is a {@code Query}; how it is
 * matched and scored is a clause. Each engine translates it in one exhaustive switch.
 */
public sealed interface Clause {

  /** Every document, score 0. */
  record All() implements Clause {}

  /** No document. */
  record None() implements Clause {}

  /** A keyword field holds one of these values; score 1. */
  record AnyOf(Field field, List<String> values) implements Clause {
    public AnyOf {
      values = List.copyOf(values);
    }
  }

  /** A keyword field holds a value that begins so; score 1. */
  record StartsWith(Field field, String prefix) implements Clause {}

  /** A number field lies between, both ends included; score 1. */
  record Between(Field field, double low, double high) implements Clause {}

  /**
   * All words of the text stand in one value of a text field, at most {@code slop} moves from their
   * order here; with slop 0 a phrase. Scored by BM25.
   */
  record Near(Field field, String text, int slop) implements Clause {}

  /**
   * Words, each in any of the fields, which must share one analysis; scored by BM25F over the
   * fields as if they were one, each counted {@code weight} times.
   *
   * @param missing how many of the words may be missing; at least one is always required
   */
  record Words(List<Weighted> fields, String text, int missing) implements Clause {
    public Words {
      fields = List.copyOf(fields);
    }
  }

  /** A field and how often each of its words counts; at least 1. */
  record Weighted(Field field, float weight) {}

  /** One word of a text field, give or take some letters; score 1. */
  record Fuzzy(Field field, String word, int edits) implements Clause {}

  /** All of them; their scores are added. */
  record And(List<Clause> clauses) implements Clause {
    public And {
      clauses = List.copyOf(clauses);
    }
  }

  /** At least one of them; the best score counts. */
  record BestOf(List<Clause> clauses) implements Clause {
    public BestOf {
      clauses = List.copyOf(clauses);
    }
  }

  /** At least one of them; the scores of those that match are added. */
  record SumOf(List<Clause> clauses) implements Clause {
    public SumOf {
      clauses = List.copyOf(clauses);
    }
  }

  /** The first, without the second; the score of the first. */
  record Without(Clause clause, Clause excluded) implements Clause {}

  /** The first decides what matches; the second adds to the score where it matches too. */
  record Preferring(Clause clause, Clause preferred) implements Clause {}

  /** The same documents, each with this score. */
  record Scored(Clause clause, float score) implements Clause {}

  /** The same, reported by name for each hit it matches. */
  record Named(String name, Clause clause) implements Clause {}
}
