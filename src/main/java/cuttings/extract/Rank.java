package cuttings.extract;

/** How far each kind of rule is trusted; of two values the one of the lower rank is kept. */
final class Rank {
  static final int POSITION = 5;

  /** A line that names all that structured data names, and more, is the better of the two. */
  static final int MORE_NAMES = 8;

  static final int STRUCTURED = 10;
  static final int META = 30;
  static final int MARKED = 40;

  /** From here on a value is no more than likely to be right. */
  static final int UNSURE = 58;

  static final int GUESS = 80;

  private Rank() {}
}
