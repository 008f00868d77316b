package cuttings.analysis;

/**
 * Optimal string alignment distance: inserted, missing, wrong and swapped letters each count one
 * (Damerau 1964), reckoned only in the band that can be within the wanted distance (Ukkonen 1985).
 */
public final class EditDistance {
  private EditDistance() {}

  /** The distance, or {@code most + 1} where it is more than {@code most}. */
  public static int of(String a, String b, int most) {
    int far = most + 1;
    if (Math.abs(a.length() - b.length()) > most) return far;
    int width = b.length() + 1;
    // three rows in one array: two before, one before, this
    int[] rows = new int[3 * width];
    for (int j = 0; j < width; j++) rows[width + j] = Math.min(j, far);
    int before = 0;
    int last = width;
    int row = 2 * width;
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - most);
      int to = Math.min(b.length(), i + most);
      rows[row + from - 1] = from == 1 ? Math.min(i, far) : far;
      int best = rows[row + from - 1];
      char letter = a.charAt(i - 1);
      for (int j = from; j <= to; j++) {
        int change = rows[last + j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
        int missing = j == i + most ? far : rows[last + j] + 1;
        int value = Math.min(change, Math.min(missing, rows[row + j - 1] + 1));
        if (i > 1 && j > 1 && letter == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1))
          value = Math.min(value, rows[before + j - 2] + 1);
        rows[row + j] = Math.min(value, far);
        best = Math.min(best, rows[row + j]);
      }
      if (best > most) return far;
      int free = before;
      before = last;
      last = row;
      row = free;
    }
    return Math.min(rows[last + b.length()], far);
  }
}
