package cuttings.editorial;

import cuttings.analysis.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * A word as it was typed, with its place in the text.
 *
 * @param words what it is compared by: most often one word, of {@code 8½} or {@code R&B} several
 * @param start the first char
 * @param end the char behind the last
 */
record TypedWord(String words, int start, int end) {

  /** The words of a text in order; together they are {@link Folding#words} of the whole. */
  static List<TypedWord> of(String text) {
    var found = new ArrayList<TypedWord>();
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (parts(point)) {
        add(found, text, start, at);
        start = next;
      }
      at = next;
    }
    add(found, text, start, text.length());
    return found;
  }

  private static void add(List<TypedWord> found, String text, int start, int end) {
    String words = Folding.words(text.substring(start, end));
    if (!words.isEmpty()) found.add(new TypedWord(words, start, end));
  }

  /** Whether two words are two by it: a space or hyphen, but no apostrophe, accent or {@code ½}. */
  private static boolean parts(int point) {
    if (Character.isLetterOrDigit(point)) return false;
    return Folding.words("a" + Character.toString(point) + "b").equals("a b");
  }
}
