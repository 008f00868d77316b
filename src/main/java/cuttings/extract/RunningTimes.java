package cuttings.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Running times as pages write them: "117 min", "1 hour and 31 minutes", "1h35", "PT1H31M". */
final class RunningTimes {
  private static final Pattern ISO =
      Pattern.compile("P(?:T|\\d+DT)?(?:(\\d{1,2})H)?(?:(\\d{1,4})M)?(?:\\d+S)?");

  /** Where a figure may stand: at the start, after a separator, a certificate or another figure. */
  private static final String BEFORE =
      "(?<before>^|[(\\[,;|.:•·_/–—=+-]\\s{0,3}|[)\\]\"”*★½]\\s|\\d\\s|(?:\\b(?:PG|R|G|NR|U|X|PG-13|NC-17|12A|Unrated|Not Rated|minutes|time|Time|Runtime|runtime|Laufzeit|Durée|Length)|\\p{Lu}[\\p{L}.]{0,15})\\s)";

  /** What may follow it. */
  private static final String AFTER =
      "(?=\\.?\\s{0,3}(?:$|[)\\],;|.:•·_/–—+(*★\"”-]|(?:long|total|PG|R|G|NR|U|X|NC-17|12A?|15|18|Unrated|Not|Rated|In|Dir|D|With|Starring|Grade|Rating|Country|Genre|\\p{Lu}[\\p{L}]{2,15}:)(?![\\p{L}'’])|\\p{Lu}\\p{Ll}{1,15}[ .:]))";

  private static final Pattern HOURS =
      Pattern.compile(
          BEFORE
              + "(?<hours>\\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree)\\s?(?<unit>[Hh]ours?|HOURS?|[Hh]rs?\\b\\.?|HRS?\\b\\.?|h\\b\\.?|h(?=\\d)|H(?=\\d\\d)|Std\\.?|Stunden?|heures?|horas?|or[ae]|uur|u\\b)(?:\\s?,?\\s?(?:and\\s|&\\s|e\\s|y\\s|et\\s|und\\s|en\\s)?(?<minutes>\\d{1,2})(?:\\s?(?:[Mm]inut(?:es?|en|os|i|as)|MINUTES|[Mm]ins?\\b\\.?|mn|m\\b|['’′]))?)?"
              + AFTER);
  private static final Pattern MINUTES =
      Pattern.compile(
          BEFORE
              + "(?:ca\\. )?(?<minutes>\\d{1,3})(?:\\s?(?<unit>[Mm]inut(?:es?|en|os|i|as)|MINUTES?|-minutes?|[Mm]ins?\\b|MINS?\\b|mn\\b|[Mm]inuti|′|'|’)|m\\b)"
              + AFTER);
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:^|[(,;|.•·/]\\s?|[Tt]ime:? |R |G |PG |PG-13 |NR )([1-5]):([0-5]\\d)(?=\\s?(?:$|[),;|.•·/]|R\\b|PG\\b|NR\\b))");

  private static final Pattern SHOWINGS =
      Pattern.compile("\\d:\\d\\d[,;] ?\\d{1,2}:\\d\\d|\\d:\\d\\d ?[ap]\\.?m");

  /** How long the piece takes to read, as many blogs say. */
  private static final Pattern READING =
      Pattern.compile(
          "(?i)\\b(?:reading time|\\d{1,3}[ -]min(?:ute)?s?\\.? (?:of )?read|read time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura)");

  private RunningTimes() {}

  /** Minutes of an ISO 8601 duration, or of any form. */
  static Optional<Integer> read(String text) {
    Matcher iso = ISO.matcher(text.strip());
    if (iso.matches() && (iso.group(1) != null || iso.group(2) != null))
      return sensible(number(iso.group(1)) * 60 + number(iso.group(2)));
    Optional<Integer> found = find(": " + text.strip());
    if (found.isPresent()) return found;
    Matcher bare = BARE.matcher(text.strip());
    return bare.matches() ? sensible(number(bare.group(1))) : found;
  }

  private static final Pattern BARE = Pattern.compile("(\\d{1,3})(?:\\s?[.,;|(].{0,300})?");

  /** Minutes from a credit line; a clock form counts only here, never in prose. */
  static Optional<Integer> find(String text) {
    if (READING.matcher(text).find()) return Optional.empty();
    Matcher hours = HOURS.matcher(text);
    while (hours.find())
      if (!title(text, hours, hours.group("unit")) && timed(hours))
        return sensible(hour(hours.group("hours")) * 60 + number(hours.group("minutes")));
    Matcher minutes = MINUTES.matcher(text);
    while (minutes.find())
      if (!title(text, minutes, minutes.group("unit")))
        return sensible(number(minutes.group("minutes")));
    return clock(text);
  }

  /** "two hours" is a manner of speaking; "two hours, five minutes" is a running time. */
  private static boolean timed(Matcher hours) {
    boolean spelled = Character.isLetter(hours.group("hours").charAt(0));
    int all = hour(hours.group("hours"));
    return all <= 15 && (!spelled || hours.group("minutes") != null);
  }

  /** "13 Minutes" and "48 Hrs." are films where they open a line or stand after a word. */
  private static boolean title(String text, Matcher match, @Nullable String unit) {
    String before = match.group("before").strip();
    boolean word = !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
    boolean full = unit != null && unit.matches("[Mm]inutes?|[Hh](?:ou)?rs?\\.?|-minutes?");
    boolean capital =
        full && Character.isUpperCase(java.util.Objects.requireNonNull(unit).charAt(0));
    boolean quote = match.start("before") == 0 && before.isEmpty();
    if (unit == null && word) return true;
    if (unit != null && unit.matches("['’′]") && number(group(match)) < 40) return true;
    if (full
        && word
        && !before.matches(
            "PG|R|G|NR|U|X|PG-13|NC-17|12A|Unrated|Not Rated|minutes|[Tt]ime|[Rr]untime|Laufzeit|Durée|Length|[\\p{Lu}]{2,3}"))
      return true;
    return capital && quote && !text.substring(match.end()).matches("\\.?\\s{0,3}[|•·].{0,1000}");
  }

  private static @Nullable String group(Matcher match) {
    return match.group("minutes");
  }

  /** One clock alone may be a film (2:22), several are showings. */
  private static Optional<Integer> clock(String text) {
    Matcher clock = CLOCK.matcher(text);
    if (!clock.find() || (text.strip().length() < 6 && !text.contains("(")))
      return Optional.empty();
    if (SHOWINGS.matcher(text).find()) return Optional.empty();
    int minutes = number(clock.group(1)) * 60 + number(clock.group(2));
    return sensible(minutes);
  }

  private static int hour(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "one" -> 1;
      case "two" -> 2;
      case "three" -> 3;
      default -> number(word);
    };
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static Optional<Integer> sensible(int minutes) {
    return minutes >= 1 && minutes <= 900 ? Optional.of(minutes) : Optional.empty();
  }
}
