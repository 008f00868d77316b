package cuttings.search;

/** Something chosen of a facet; a review has it where any of its values of the field does. */
public sealed interface Choice {
  /** The label of what has no value. */
  String MISSING = "_missing";

  /** This value. */
  record Value(String label) implements Choice {}

  /** A whole number from one to another, both included; only of a field of whole numbers. */
  record Span(long low, long high) implements Choice {
    @Override
    public String label() {
      return low + ".." + high;
    }
  }

  /** No value at all. */
  record Missing() implements Choice {
    @Override
    public String label() {
      return MISSING;
    }
  }

  /** As a person types it and reads it among the values: "1979", "1970..1979", "_missing". */
  String label();
}
