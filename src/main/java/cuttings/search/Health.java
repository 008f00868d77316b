package cuttings.search;

/** The state of an index, as a value. */
public sealed interface Health {

  /** It can be searched. */
  record Ready(String generation) implements Health {}

  /** Nothing was ever published there. */
  record Missing(String detail) implements Health {}

  /** There is an index that this program cannot read: built by another version, or damaged. */
  record Unusable(String detail) implements Health {}
}
