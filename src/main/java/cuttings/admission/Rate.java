package cuttings.admission;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often one client may ask: for long, and in a burst.
 *
 * @param number in the time; 0 where there is no limit
 * @param time for the number
 * @param burst at once, after a pause
 */
public record Rate(int number, Duration time, int burst) {
  /** As often as one likes. */
  public static final Rate UNLIMITED = new Rate(0, Duration.ofSeconds(1), 0);

  /** More than a person asks who types with suggestions on, less than a program does. */
  public static final Rate USUAL = new Rate(20, Duration.ofSeconds(1), 60);

  private static final Pattern TEXT = Pattern.compile("(\\d{1,6})(?:/([smh]))?(?:,(\\d{1,7}))?");

  /** A burst without a number is what three times the time allows. */
  private static final int TIMES = 3;

  /**
   * Reads {@code 20/s}, {@code 600/m}, {@code 20/s,100} with a burst, or {@code 0}.
   *
   * @throws IllegalArgumentException where it is none of these
   */
  public static Rate of(String text) {
    Matcher matcher = TEXT.matcher(text.strip());
    if (!matcher.matches())
      throw new IllegalArgumentException(
          "a rate is a number for each second, as 20/s, or 20/s,60 with a burst, not " + text);
    int number = Integer.parseInt(matcher.group(1));
    if (number == 0) return UNLIMITED;
    String burst = matcher.group(3);
    return new Rate(
        number,
        time(matcher.group(2) == null ? "s" : matcher.group(2)),
        Math.max(1, burst == null ? TIMES * number : Integer.parseInt(burst)));
  }

  private static Duration time(String unit) {
    return switch (unit) {
      case "m" -> Duration.ofMinutes(1);
      case "h" -> Duration.ofHours(1);
      default -> Duration.ofSeconds(1);
    };
  }

  public boolean isLimited() {
    return number > 0;
  }
}
