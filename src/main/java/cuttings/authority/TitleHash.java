package cuttings.authority;

import cuttings.analysis.Folding;

/**
 * A hash of a title that does not ask where its words part, and of the title without its first or
 * last word, for either may be an article: fed letter by letter, without making a string.
 */
final class TitleHash {
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** What {@link Folding#words} makes of a character, filled as characters come. */
  private static final String[] FOLDED = new String[1 << Character.SIZE];

  /** Characters that folding treats by what stands beside them. */
  private static final String BY_CONTEXT = "by context";

  private long whole;
  private long withoutFirst;
  private long withoutLast;
  private int words;
  private boolean parted;

  TitleHash begin() {
    whole = START;
    withoutFirst = START;
    withoutLast = START;
    words = 0;
    parted = true;
    return this;
  }

  /** Takes a character as it stands in a title; false where only the whole title tells its fold. */
  @SuppressWarnings("ReferenceEquality") // no character folds to this very string
  boolean title(char c) {
    String folded = FOLDED[c];
    if (folded == null) {
      folded = fold(c);
      FOLDED[c] = folded;
    }
    if (folded == BY_CONTEXT) return false;
    for (int i = 0; i < folded.length(); i++) letter(folded.charAt(i));
    return true;
  }

  private static String fold(char c) {
    if (Character.isSurrogate(c)) return BY_CONTEXT;
    String between = Folding.words("x" + c + "x");
    String folded = between.substring(1, between.length() - 1);
    // a capital sigma becomes another letter at the end of a word than in it
    return folded.indexOf('σ') >= 0 ? BY_CONTEXT : folded;
  }

  /** Takes a folded letter, or the space between words. */
  void letter(char c) {
    if (c == ' ') {
      parted = true;
      return;
    }
    if (parted) {
      words++;
      withoutLast = whole;
      parted = false;
    }
    whole = (whole ^ c) * PRIME;
    if (words > 1) withoutFirst = (withoutFirst ^ c) * PRIME;
  }

  boolean several() {
    return words > 1;
  }

  boolean empty() {
    return words == 0;
  }

  long whole() {
    return whole;
  }

  long withoutFirst() {
    return withoutFirst;
  }

  long withoutLast() {
    return withoutLast;
  }
}
