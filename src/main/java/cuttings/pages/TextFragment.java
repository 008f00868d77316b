package cuttings.pages;

import cuttings.review.Body;
import cuttings.search.Passage;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of an address that leads to a passage of a page: {@code #:~:text=...}, as browsers scroll
 * to it.
 *
 * <p>Source: WICG, URL Fragment Text Directives: {@code [prefix-,]start[,end][,-suffix]}. A short
 * passage is given whole; of a long one only its first and last words, which survive small changes
 * of the page. Where the words stand earlier in the text as well, the words before them tell which
 * is meant, or, at the beginning of a paragraph, the words after them.
 *
 * @param prefix the words before, empty where they are not needed
 * @param end the last words of a long passage, empty where {@code start} is all of it
 * @param suffix the words after, empty where they are not needed
 */
record TextFragment(String prefix, String start, String end, String suffix) {
  private static final int WHOLE = 10;
  private static final int SOME = 4;
  private static final int AROUND = 3;
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final TextFragment NONE = new TextFragment("", "", "", "");

  /** To a passage, or to that of its paragraphs in which the first word matched. */
  static TextFragment of(Body body, Passage passage) {
    String text = body.text();
    int first =
        passage.start() + (passage.marks().isEmpty() ? 0 : passage.marks().getFirst().start());
    int last = passage.start() + passage.text().length();
    if (passage.start() < 0 || last > text.length()) return NONE;
    int paragraph = text.lastIndexOf('\n', Math.max(first - 1, 0)) + 1;
    int paragraphEnd = text.indexOf('\n', first);
    if (paragraphEnd < 0) paragraphEnd = text.length();
    int from = Math.max(passage.start(), paragraph);
    int to = Math.min(last, paragraphEnd);
    return to <= from ? NONE : within(text, paragraph, paragraphEnd, from, to);
  }

  private static TextFragment within(
      String text, int paragraph, int paragraphEnd, int from, int to) {
    String passage = text.substring(from, to).strip();
    boolean whole = words(passage) <= WHOLE;
    String start = whole ? passage : firstWords(passage, SOME);
    String end = whole ? "" : lastWords(passage, SOME);
    if (start.isEmpty() || text.indexOf(start) >= from) return new TextFragment("", start, end, "");
    String before = lastWords(text.substring(paragraph, from), AROUND);
    String after = before.isEmpty() ? firstWords(text.substring(to, paragraphEnd), AROUND) : "";
    return new TextFragment(before, start, end, after);
  }

  private static int words(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  private static String firstWords(String text, int number) {
    Matcher word = WORD.matcher(text);
    int begin = -1;
    int end = 0;
    for (int i = 0; i < number && word.find(); i++) {
      if (begin < 0) begin = word.start();
      end = word.end();
    }
    return begin < 0 ? "" : text.substring(begin, end);
  }

  private static String lastWords(String text, int number) {
    var words = WORD.matcher(text).results().toList();
    if (words.isEmpty()) return "";
    var first = words.get(Math.max(0, words.size() - number));
    return text.substring(first.start(), words.getLast().end());
  }

  /** The address of a page with this at its end, in place of any fragment but the page's own. */
  String after(String address) {
    if (start.isEmpty()) return address;
    return address + (address.contains("#") ? "" : "#") + this;
  }

  /** With {@code :~:} and without the hash. */
  @Override
  public String toString() {
    var out = new StringBuilder(":~:text=");
    if (!prefix.isEmpty()) out.append(encoded(prefix)).append("-,");
    out.append(encoded(start));
    if (!end.isEmpty()) out.append(',').append(encoded(end));
    if (!suffix.isEmpty()) out.append(",-").append(encoded(suffix));
    return out.toString();
  }

  /** All but letters, figures and what can mean nothing: hyphen, comma and ampersand do. */
  private static String encoded(String text) {
    var out = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_')) out.append(c);
      else out.append(String.format("%%%02X", (int) c));
    }
    return out.toString();
  }
}
