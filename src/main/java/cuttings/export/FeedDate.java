package cuttings.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates of feeds and exports, made ISO where they can be read. */
final class FeedDate {
  private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
  private static final String NEVER = "0000-00-00";

  private FeedDate() {}

  /** The day of a date, in the writer's own time; as it stands where its form is not known. */
  static String of(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) return iso.group(1).equals(NEVER) ? "" : iso.group(1);
    try {
      return LocalDate.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toString();
    } catch (DateTimeParseException e) {
      return text;
    }
  }
}
