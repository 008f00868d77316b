package cuttings.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as pages write them: ISO, with the month's name in several languages, or by slashes. */
final class Dates {
  private static final List<String> MONTHS =
      List.of(
          "jan|janv|janvier|januar|jänner|ene|enero|gen|gennaio|januari|janeiro",
          "feb|fév|févr|février|februar|febrero|febbraio|februari|fevereiro",
          "mar|mär|mars|märz|marzo|maart|mrt|março",
          "apr|avr|avril|april|abr|abril|aprile",
          "may|mai|mayo|mag|maggio|mei|maio",
          "jun|juin|juni|junio|giu|giugno|junho",
          "jul|juil|juillet|juli|julio|lug|luglio|julho",
          "aug|août|ago|agosto|augustus",
          "sep|sept|set|septembre|september|septiembre|settembre|setembro",
          "oct|okt|out|octobre|oktober|octubre|ott|ottobre|outubro",
          "nov|novembre|noviembre|november|novembro",
          "dec|dez|dic|déc|décembre|dezember|diciembre|dicembre|dezembro");

  private static final String MONTH = "(\\p{L}{3,10})\\.?";
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th|\\.|º)?\\s+(?:of\\s+|de\\s+)?"
              + MONTH
              + "(?:,?\\s+(?:de\\s+)?(\\d{4}))?");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s+(\\d{4})\\b)?");
  private static final Pattern SLASHES =
      Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})\\b");
  private static final Pattern DOTS = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b");
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)");

  /** The years films are of, as part of a pattern. */
  static final String FILM_YEAR = "(?:18[89]|19\\d|20\\d)\\d";

  private Dates() {}

  /**
   * A day and month, with its year if the text gives one.
   *
   * @param text the words it was read from
   */
  record Day(@Nullable Integer year, int month, int day, String text) {
    Optional<LocalDate> date() {
      return year == null ? Optional.empty() : Dates.date(year, month, day);
    }

    /**
     * The date with a year inferred from when the text was printed: that year, or the next where
     * the day would lie more than half a year back.
     */
    Optional<LocalDate> near(LocalDate printed) {
      if (year != null) return date();
      return Dates.date(printed.getYear(), month, day)
          .map(date -> date.isBefore(printed.minusMonths(6)) ? date.plusYears(1) : date);
    }
  }

  /** The first whole date in a text. */
  static Optional<LocalDate> find(String text) {
    String start = text.length() > 300 ? text.substring(0, 300) : text;
    Matcher iso = ISO.matcher(start);
    if (iso.find()) return date(number(iso, 1), number(iso, 2), number(iso, 3));
    Optional<LocalDate> named = day(start).flatMap(Day::date);
    if (named.isPresent()) return named;
    Matcher slashes = SLASHES.matcher(start);
    if (slashes.find()) return bySlashes(slashes);
    Matcher dots = DOTS.matcher(start);
    if (dots.find()) return date(number(dots, 3), number(dots, 2), number(dots, 1));
    return Optional.empty();
  }

  /** The first day of a month in a text, with or without its year. */
  static Optional<Day> day(String text) {
    Optional<Day> monthFirst = find(MONTH_FIRST.matcher(text), 1, 2);
    Optional<Day> dayFirst = find(DAY_FIRST.matcher(text), 2, 1);
    if (monthFirst.isEmpty()) return dayFirst;
    if (dayFirst.isEmpty()) return monthFirst;
    boolean wholeOne = dayFirst.get().year() != null && monthFirst.get().year() == null;
    return wholeOne ? dayFirst : monthFirst;
  }

  /** The date in an address such as {@code /2017/7/12/title}. */
  static Optional<LocalDate> inAddress(String url) {
    Matcher matcher = IN_ADDRESS.matcher(url);
    return matcher.find()
        ? date(number(matcher, 1), number(matcher, 2), number(matcher, 3))
        : Optional.empty();
  }

  private static Optional<Day> find(Matcher matcher, int monthGroup, int dayGroup) {
    while (matcher.find()) {
      int month = month(matcher.group(monthGroup));
      int day = number(matcher, dayGroup);
      if (month == 0 || day < 1 || day > 31) continue;
      Integer year = matcher.group(3) == null ? null : Integer.valueOf(matcher.group(3));
      return Optional.of(new Day(year, month, day, matcher.group()));
    }
    return Optional.empty();
  }

  /** The month first, as in America, unless it cannot be a month. */
  private static Optional<LocalDate> bySlashes(Matcher matcher) {
    int first = number(matcher, 1);
    int second = number(matcher, 2);
    int year = number(matcher, 3);
    if (year < 100) year += year > 80 ? 1900 : 2000;
    return first > 12 ? date(year, second, first) : date(year, first, second);
  }

  private static int month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++)
      for (String name : MONTHS.get(i).split("\\|"))
        if (lower.equals(name) || (name.length() == 3 && english(i).equals(lower))) return i + 1;
    return 0;
  }

  private static String english(int month) {
    return java.time.Month.of(month + 1).name().toLowerCase(Locale.ROOT);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return year < 1800 || year > 2200
          ? Optional.empty()
          : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
