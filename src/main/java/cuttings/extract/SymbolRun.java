package cuttings.extract;

import cuttings.review.Rating;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A verdict drawn with symbols: {@code ★★★½}, {@code ★★☆☆}, {@code ***1/2}, {@code ❤❤❤}; the first
 * of a line.
 *
 * <p>It is one walk along the line, and the scale is said only where hollow symbols fill it up.
 */
final class SymbolRun {
  private static final String FILLED = "★⭐🌟✭✮✯⭑✪";
  private static final String HOLLOW = "☆✩✰⚝♡🤍🖤";
  private static final String HALVES = "½⯨⯪";
  private static final int ASTERISK = '*';
  private static final int VARIATION = 0xFE0F;
  private static final Pattern HALF_AFTER =
      Pattern.compile("^[ -]?(?:½|1/2|1⁄2|\\.5\\b|and a half|\\+ ½)");

  private final String text;
  private final int start;
  private final int first;
  private int end;
  private int full;
  private int halves;
  private int hollow;
  private int others;
  private int other;

  private SymbolRun(String text, int start) {
    this.text = text;
    this.start = start;
    this.first = text.codePointAt(start);
    this.end = start;
  }

  /** The first run of a line that is a verdict. */
  static Optional<Rating> find(String line) {
    for (int at = 0; at < line.length(); ) {
      int point = line.codePointAt(at);
      if (point == ASTERISK || star(point) || HOLLOW.indexOf(point) >= 0 || emoji(point)) {
        var run = new SymbolRun(line, at);
        run.walk();
        if (run.verdict()) return Optional.of(run.rating());
        at = Math.max(run.end, at + Character.charCount(point));
      } else {
        at += Character.charCount(point);
      }
    }
    return Optional.empty();
  }

  private static boolean star(int point) {
    return FILLED.indexOf(point) >= 0;
  }

  /** Pictures of things; faces and hands are remarks. */
  private static boolean emoji(int point) {
    boolean picture = point == 0x2764 || point == 0x2665 || (point >= 0x1F300 && point < 0x1FAFF);
    boolean face =
        (point >= 0x1F600 && point <= 0x1F64F)
            || (point >= 0x1F442 && point <= 0x1F450)
            || (point >= 0x1F90C && point <= 0x1F93E)
            || (point >= 0x1F970 && point <= 0x1F97A)
            || (point >= 0x1F3FB && point <= 0x1F3FF);
    return picture && !face && HOLLOW.indexOf(point) < 0 && FILLED.indexOf(point) < 0;
  }

  private void walk() {
    for (int at = start; at < text.length(); ) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (count(point)) end = next;
      else if (point == VARIATION) end = next;
      else if (point != ' ' || at > end) break;
      at = next;
    }
    Matcher half = HALF_AFTER.matcher(text.substring(end, Math.min(text.length(), end + 12)));
    if (halves == 0 && half.find()) {
      halves = 1;
      end += half.end();
      hollowAfterHalf();
    }
  }

  /** {@code ★★½☆☆}. */
  private void hollowAfterHalf() {
    while (end < text.length() && HOLLOW.indexOf(text.codePointAt(end)) >= 0) {
      hollow++;
      end += Character.charCount(text.codePointAt(end));
    }
  }

  private boolean count(int point) {
    if (point == first && HOLLOW.indexOf(point) < 0 && hollow == 0 && halves == 0) full++;
    else if (star(first) && star(point) && hollow == 0) full++;
    else if (first != ASTERISK && HOLLOW.indexOf(point) >= 0) hollow++;
    else if (HALVES.indexOf(point) >= 0 && full > 0 && halves == 0) halves++;
    else if (emoji(first) && emoji(point) && point != first && (others == 0 || point == other)) {
      others++;
      other = point;
    } else return false;
    return true;
  }

  private boolean verdict() {
    if (full == 0 || full > 10) return false;
    if (first == ASTERISK) return asterisks();
    if (!emoji(first)) return full + hollow + halves > 1 || alone();
    return full + others + hollow > 1 && alone();
  }

  /** At the end of a short line, as nothing but a verdict stands there. */
  private boolean alone() {
    String rest = text.substring(end).strip();
    return text.length() <= 90 && (rest.isEmpty() || rest.matches("[.)|/(].{0,30}|out of.{0,12}"));
  }

  /** {@code M*A*S*H}, a footnote, and a divider between paragraphs are no verdicts. */
  private boolean asterisks() {
    boolean touching = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
    boolean touched = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    boolean whole = text.strip().length() == end - start && halves == 0;
    boolean bracketed =
        start > 0
            && text.charAt(start - 1) == '('
            && end < text.length()
            && text.charAt(end) == ')';
    boolean opens = start == 0 && !whole && halves == 0;
    boolean framed = text.matches("\\*.{0,1000}\\p{L}.{0,1000}\\*") && !text.contains(" of ");
    if (touching || touched || full > 5 || framed || (whole && full == 3)) return false;
    if (full == 1 && halves == 0) return bracketed || closed();
    return !(opens
        && full < 3
        && Character.isLetter(text.charAt(Math.min(end + 1, text.length() - 1))));
  }

  /** One asterisk after a bar or a comma ends the line. */
  private boolean closed() {
    String before = text.substring(0, start).strip();
    return end == text.length()
        && !before.isEmpty()
        && "|,:/—–".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private Rating rating() {
    // a last symbol of another colour is a half
    boolean lastHalf = others == 1;
    double value = full + (halves > 0 || lastHalf ? 0.5 : 0);
    int filler = hollow + (others > 1 ? others : 0);
    Double best =
        filler == 0
            ? (value == 5 && full == 5 && !emoji(first) ? Double.valueOf(5) : null)
            : Double.valueOf(Math.ceil(value) + filler);
    return new Rating(text.substring(start, end).strip(), value, best);
  }
}
