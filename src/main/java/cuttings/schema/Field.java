package cuttings.schema;

import cuttings.analysis.TextAnalysis;
import cuttings.review.Review;
import java.util.List;
import java.util.function.Function;

/**
 * A searchable aspect of a review: its name in the index, its type, and how its values are had.
 *
 * @param values the values of one review; strings for text and keywords, numbers for the others
 */
public record Field(String name, Type type, Function<Review, List<?>> values) {

  /** How a field is indexed. */
  public sealed interface Type {
    /** Analyzed text; the values of one review are kept apart, so no phrase spans two of them. */
    record Text(TextAnalysis analysis) implements Type {}

    /**
     * A whole string, matched exactly; counted when it is a facet.
     *
     * @param vocabulary every value there can be, in the order of their meaning; empty where any
     *     may come
     */
    record Keyword(boolean facet, List<String> vocabulary) implements Type {
      public Keyword {
        vocabulary = List.copyOf(vocabulary);
      }
    }

    /** A whole number, for ranges and sorting; counted when it is a facet. */
    record Whole(boolean facet) implements Type {}

    /** A number between 0 and 1, for ranges and sorting. */
    record Fraction() implements Type {}
  }

  /** The analysis of a text field. */
  public TextAnalysis analysis() {
    return switch (type) {
      case Type.Text(var analysis) -> analysis;
      case Type.Keyword _, Type.Whole _, Type.Fraction _ ->
          throw new IllegalStateException(name + " is not a text field");
    };
  }

  /** Whether its values can be counted over the hits of a search, and chosen. */
  public boolean facet() {
    return switch (type) {
      case Type.Keyword(var facet, _) -> facet;
      case Type.Whole(var facet) -> facet;
      case Type.Text _, Type.Fraction _ -> false;
    };
  }

  /** Every value there can be, in the order of their meaning; empty where any may come. */
  public List<String> vocabulary() {
    return type instanceof Type.Keyword(_, var vocabulary) ? vocabulary : List.of();
  }

  /** Of the name alone: a field is the key of many maps, and its analysis is deep. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
