package cuttings.suggest;

/** Edit distances by their definition, for comparing: optimal string alignment, without a table. */
final class NaiveDistance {
  private NaiveDistance() {}

  static int of(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) return a.length() + b.length();
    int changed = of(cut(a, 1), cut(b, 1)) + (last(a, 1) == last(b, 1) ? 0 : 1);
    int best = Math.min(changed, Math.min(of(cut(a, 1), b), of(a, cut(b, 1))) + 1);
    boolean swapped =
        a.length() > 1 && b.length() > 1 && last(a, 1) == last(b, 2) && last(a, 2) == last(b, 1);
    return swapped ? Math.min(best, of(cut(a, 2), cut(b, 2)) + 1) : best;
  }

  /** Whether some beginning of the text is within the edits of the word. */
  static boolean begins(String text, String word, int edits) {
    for (int end = 0; end <= text.length(); end++)
      if (of(word, text.substring(0, end)) <= edits) return true;
    return false;
  }

  private static String cut(String text, int letters) {
    return text.substring(0, text.length() - letters);
  }

  private static char last(String text, int letter) {
    return text.charAt(text.length() - letter);
  }
}
