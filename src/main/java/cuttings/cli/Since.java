package cuttings.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time that a person names: a day, a day and an hour, or how long ago it is. */
final class Since implements ITypeConverter<Instant> {
  static final String FORMS = "2026-11-20, 2026-11-20T08:00, 2026-11-20T08:00:00Z, 36h or 7d";

  @Override
  public Instant convert(String text) {
    List<Function<String, Instant>> forms =
        List.of(
            day -> LocalDate.parse(day).atStartOfDay(ZoneId.systemDefault()).toInstant(),
            hour -> LocalDateTime.parse(hour).atZone(ZoneId.systemDefault()).toInstant(),
            time -> OffsetDateTime.parse(time).toInstant(),
            Since::ago);
    for (Function<String, Instant> form : forms)
      try {
        return form.apply(text.strip());
      } catch (DateTimeException | ArithmeticException e) {
        // perhaps the next form
      }
    throw new TypeConversionException("“%s” is no time; write %s".formatted(text, FORMS));
  }

  private static Instant ago(String text) {
    if (!text.matches("(?i)\\d{1,5}[dh]"))
      throw new DateTimeException("no number of days or hours");
    long number = Long.parseLong(text.substring(0, text.length() - 1));
    boolean days = text.toLowerCase(java.util.Locale.ROOT).endsWith("d");
    return Instant.now().minus(days ? Duration.ofDays(number) : Duration.ofHours(number));
  }
}
