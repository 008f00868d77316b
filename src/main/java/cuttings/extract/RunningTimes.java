package cuttings.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Running times as pages write them: "117 min", "1 hour and 31 minutes", "1h35", "PT1H31M". */
final class RunningTimes {
  private static final Pattern ISO =
      Pattern.compile("P(?:T|\\d+DT)?(?:(\\d{1,2})H)?(?:(\\d{1,4})M)?(?:\\d+S)?");
  private static final Pattern HOURS =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\d{1,2})\\s*(?:hours?|hrs?\\.?|h)(?:\\s*,?\\s*(?:and\\s+)?(\\d{1,2})(?:\\s*(?:minutes?|mins?\\.?|m))?)?(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MINUTES =
      Pattern.compile(
          "\\b(\\d{1,3})[\\s-]*(?:minutes?|mins?\\b\\.?|minuten|minutos|′|m\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CLOCK = Pattern.compile("(?<![\\d:])([1-5]):([0-5]\\d)(?![\\d:])");

  private RunningTimes() {}

  /** Minutes of an ISO 8601 duration, or of any form. */
  static Optional<Integer> read(String text) {
    Matcher iso = ISO.matcher(text.strip());
    if (iso.matches() && (iso.group(1) != null || iso.group(2) != null))
      return sensible(number(iso.group(1)) * 60 + number(iso.group(2)));
    Optional<Integer> found = find(text);
    if (found.isPresent()) return found;
    return text.strip().matches("\\d{1,3}") ? sensible(Integer.parseInt(text.strip())) : found;
  }

  /** Minutes from a credit line; a clock form counts only here, never in prose. */
  static Optional<Integer> find(String text) {
    Matcher hours = HOURS.matcher(text);
    if (hours.find()) return sensible(number(hours.group(1)) * 60 + number(hours.group(2)));
    Matcher minutes = MINUTES.matcher(text);
    if (minutes.find()) return sensible(number(minutes.group(1)));
    Matcher clock = CLOCK.matcher(text);
    if (clock.find()) return sensible(number(clock.group(1)) * 60 + number(clock.group(2)));
    return Optional.empty();
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static Optional<Integer> sensible(int minutes) {
    return minutes >= 1 && minutes <= 900 ? Optional.of(minutes) : Optional.empty();
  }
}
