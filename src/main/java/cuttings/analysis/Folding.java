package cuttings.analysis;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text made comparable: lower case, without accents, punctuation or typographic digits.
 *
 * <p>Titles and names pass through here before any engine sees them, because no stock tokenizer
 * keeps what tells them apart: {@code 8½} becomes {@code 8 1 2}, {@code Alien³} becomes {@code
 * alien 3}, {@code Ocean’s} becomes {@code oceans}.
 */
public final class Folding {
  private Folding() {}

  /** Lower-case words of letters and digits, a space between; apostrophes join. */
  public static String words(String text) {
    return words(text, " ");
  }

  /**
   * As {@link #words(String)}, with hyphens and other marks inside a word joined: {@code walle}.
   */
  public static String joinedWords(String text) {
    return words(text, "");
  }

  private static String words(String text, String insideWord) {
    String plain = fold(spellSymbols(text));
    var out = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); ) {
      int point = plain.codePointAt(i);
      int length = Character.charCount(point);
      // one of the apostrophes counts as a letter
      if (!apostrophe(point)) {
        if (Character.isLetterOrDigit(point)) out.appendCodePoint(point);
        else if (!insideWord.isEmpty() || !insideWord(plain, i, length)) space(out);
      }
      i += length;
    }
    int end = out.length();
    if (end > 0 && out.charAt(end - 1) == ' ') out.setLength(end - 1);
    return out.toString();
  }

  private static void space(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') out.append(' ');
  }

  /** Lower case without accents; punctuation stays. */
  public static String fold(String text) {
    if (ascii(text)) return text.toLowerCase(Locale.ROOT);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    var out = new StringBuilder(decomposed.length());
    decomposed
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(point -> appendPlain(out, point));
    return out.toString();
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 127) return false;
    return true;
  }

  /** Letters that decomposition leaves alone. */
  private static void appendPlain(StringBuilder out, int point) {
    switch (point) {
      case 'ł' -> out.append('l');
      case 'ø' -> out.append('o');
      case 'đ', 'ð' -> out.append('d');
      case 'ı' -> out.append('i');
      case 'ħ' -> out.append('h');
      case 'œ' -> out.append("oe");
      case 'æ' -> out.append("ae");
      case 'ß' -> out.append("ss");
      case 'þ' -> out.append("th");
      default -> out.appendCodePoint(point);
    }
  }

  /** Symbols that people type as words or plain digits. */
  private static String spellSymbols(String text) {
    if (ascii(text) && text.indexOf('&') < 0) return text;
    var out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append(" and ");
        // decomposition would make it a space with an accent
        case '´' -> out.append('\'');
        case '½' -> out.append(" 1 2 ");
        case '⅓' -> out.append(" 1 3 ");
        case '⅔' -> out.append(" 2 3 ");
        case '¼' -> out.append(" 1 4 ");
        case '¾' -> out.append(" 3 4 ");
        case '¹', '²', '³' -> out.append(' ').append(c == '¹' ? '1' : c == '²' ? '2' : '3');
        default -> {
          if (c >= '⁰' && c <= '⁹') out.append(' ').append((char) ('0' + (c - '⁰')));
          else out.append(c);
        }
      }
    }
    return out.toString();
  }

  private static boolean apostrophe(int point) {
    return switch (point) {
      case '\'', '’', '‘', 'ʼ', '`', '′' -> true;
      default -> false;
    };
  }

  /** A mark between two letters, or a letter and a figure; between figures it parts: 8 1/2. */
  private static boolean insideWord(String text, int at, int length) {
    if (at == 0 || at + length >= text.length() || Character.isWhitespace(text.codePointAt(at)))
      return false;
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + length);
    return Character.isLetterOrDigit(before)
        && Character.isLetterOrDigit(after)
        && !(Character.isDigit(before) && Character.isDigit(after));
  }
}
