package cuttings.misses;

import cuttings.analysis.Folding;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts that may tell of a person who typed or pasted them by mistake. */
final class Personal {
  private static final int LONGEST = 100;
  private static final int FEWEST_DIGITS = 7;
  private static final int MOST_YEARS = 3;

  /** {@code jane@mail.example}, also with {@code (at)}. */
  private static final Pattern EMAIL =
      Pattern.compile("\\S\\s?(?:@|[(\\[]\\s?at\\s?[)\\]])\\s?\\S");

  /** {@code https://a.example/x?token=1}, with or without its beginning. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:://|[\\p{L}\\p{N}]\\.\\p{L}{2,}(?=[/?#:]))[^\\s?#]*[?#]\\S|/[^\\s?#]*[?#]\\S*=");

  /** Digits with no more between two of them than telephone and card numbers have. */
  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}(?:[\\s().+/\\p{Pd}]{0,3}\\p{Nd})+");

  private static final Pattern YEAR = Pattern.compile("(?:18|19|20)\\p{Nd}{2}");
  private static final Pattern NO_DIGITS = Pattern.compile("\\P{Nd}+");

  private Personal() {}

  /**
   * Whether a text may hold an e-mail address, a telephone or card number or a link with a query,
   * or is longer than anyone types. Rather one search too few is noted than one of these.
   */
  static boolean mayBe(String text) {
    if (text.codePointCount(0, text.length()) > LONGEST) return true;
    String plain = Folding.fold(text);
    return EMAIL.matcher(plain).find()
        || LINK.matcher(plain).find()
        || NUMBER.matcher(plain).results().map(MatchResult::group).anyMatch(Personal::longNumber);
  }

  /** But not {@code 1979 2019}: few years are no number. */
  private static boolean longNumber(String number) {
    var groups = Stream.of(NO_DIGITS.split(number)).toList();
    if (groups.stream().mapToInt(String::length).sum() < FEWEST_DIGITS) return false;
    boolean years = groups.stream().allMatch(group -> YEAR.matcher(group).matches());
    return !years || groups.size() > MOST_YEARS;
  }
}
