package cuttings.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A day as people and machines read it. */
public record Day(LocalDate date) {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  static @Nullable Day of(@Nullable LocalDate date) {
    return date == null ? null : new Day(date);
  }

  /** {@code 12 April 1998}. */
  public String text() {
    return LONG.format(date);
  }

  /** {@code 1998-04-12}. */
  public String iso() {
    return date.toString();
  }
}
