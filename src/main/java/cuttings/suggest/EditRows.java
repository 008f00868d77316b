package cuttings.suggest;

/**
 * The table of edit distances between a word and the beginnings of one text after another, its rows
 * kept where two texts begin alike (optimal string alignment: Damerau 1964, one row a letter).
 */
final class EditRows {
  private static final int LONGEST = 64;

  private final String word;
  private final int edits;
  private final int[][] rows;
  private final char[] path = new char[LONGEST];

  /** How many letters of the path have a row. */
  private int depth;

  EditRows(String word, int edits) {
    this.word = word;
    this.edits = edits;
    this.rows = new int[LONGEST + 1][word.length() + 1];
    for (int i = 0; i <= word.length(); i++) rows[0][i] = i;
  }

  /** What following a text came to. */
  sealed interface Outcome {
    /** Its first letters are the word, give or take the edits. */
    record Near(int letters) implements Outcome {}

    /**
     * No text that begins with these letters is near.
     *
     * @param next the first letter after the last of these with which one may be, 0 where none can;
     *     any may where it is the very next
     */
    record Far(int letters, char next) implements Outcome {}

    /** It ended before it could be told. */
    record TooShort() implements Outcome {}
  }

  Outcome follow(String text) {
    int longest = Math.min(text.length(), LONGEST);
    int shared = 0;
    while (shared < depth && shared < longest && path[shared] == text.charAt(shared)) shared++;
    depth = shared;
    // the text before may have been near at just these letters
    if (near()) return new Outcome.Near(depth);
    while (depth < longest) {
      int least = next(text.charAt(depth));
      if (near()) return new Outcome.Near(depth);
      if (least > edits) return new Outcome.Far(depth, afterLast());
    }
    return new Outcome.TooShort();
  }

  /**
   * The first letter after the last of the path that may stand in its place. Where no edit is left,
   * that is a letter of the word: it goes on as it is, or changes two about.
   */
  private char afterLast() {
    char last = path[depth - 1];
    int[] above = rows[depth - 1];
    char next = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (above[i] < edits) return (char) (last + 1);
      if (i < word.length() && above[i] == edits) next = sooner(next, word.charAt(i), last);
      if (i > 1 && swaps(i)) next = sooner(next, word.charAt(i - 2), last);
    }
    return next;
  }

  private boolean swaps(int i) {
    return depth > 1 && word.charAt(i - 1) == path[depth - 2] && rows[depth - 2][i - 2] < edits;
  }

  private static char sooner(char found, char letter, char last) {
    return letter > last && (found == 0 || letter < found) ? letter : found;
  }

  private boolean near() {
    return depth > 0 && rows[depth][word.length()] <= edits;
  }

  /** Adds the row of one more letter; the least distance that any longer text can have. */
  private int next(char letter) {
    path[depth++] = letter;
    int[] row = rows[depth];
    int[] above = rows[depth - 1];
    row[0] = depth;
    int least = depth;
    for (int i = 1; i <= word.length(); i++) {
      int changed = above[i - 1] + (word.charAt(i - 1) == letter ? 0 : 1);
      int best = Math.min(changed, Math.min(above[i], row[i - 1]) + 1);
      if (swapped(letter, i)) best = Math.min(best, rows[depth - 2][i - 2] + 1);
      row[i] = best;
      least = Math.min(least, best);
    }
    return least;
  }

  private boolean swapped(char letter, int i) {
    return depth > 1
        && i > 1
        && word.charAt(i - 1) == path[depth - 2]
        && word.charAt(i - 2) == letter;
  }
}
