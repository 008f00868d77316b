package cuttings.extract;

import cuttings.review.Release;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines that say when and where a film opens: "Premieres on Hulu March 11". */
final class Releases {
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:World )?(?:Premier(?:es?|ed|ing)|Open(?:s|ed|ing)|Now (?i:playing|showing|streaming|available|on)|"
              + "Stream(?:s|ing)|In (?:select |limited )?(?:theaters|theatres|cinemas)|Available|Arrives|Hits|"
              + "Coming to|Releas(?:es|ed|ing)(?! in \\d{4}\\b)|Airs|Debuts|Kinostart)\\b.{0,120}");
  private static final Pattern PLATFORM =
      Pattern.compile(
          "\\b(?:on|to|hits|via)\\s+((?:\\p{Lu}[\\p{L}\\d+&.'’-]*|\\+)(?:\\s+(?:\\p{Lu}[\\p{L}\\d+&.'’-]*|\\+)){0,3})");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)\\b(?:theaters|theatres|cinemas|now (?:playing|showing|streaming|available)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|nationwide|wide)\\b");

  private Releases() {}

  /** Reads a line, with the date of the piece to infer a missing year from. */
  static Optional<Release> read(String line, @Nullable LocalDate printed) {
    String text = line.strip();
    if (!OPENING.matcher(text).matches()) return Optional.empty();
    Optional<Dates.Day> day = Dates.day(text);
    // "Opening Night" is a title: an opening says when or where
    if (day.isEmpty() && !PLACE.matcher(text).find() && platform(text, null) == null)
      return Optional.empty();
    boolean inferred = day.isPresent() && day.get().year() == null;
    LocalDate date = day.flatMap(d -> printed == null ? d.date() : d.near(printed)).orElse(null);
    return Optional.of(
        new Release(platform(text, day.orElse(null)), date, inferred && date != null, text));
  }

  private static @Nullable String platform(String text, Dates.@Nullable Day day) {
    String undated = day == null ? text : text.replace(day.text(), "");
    Matcher matcher = PLATFORM.matcher(undated);
    while (matcher.find()) {
      String name = matcher.group(1).strip().replaceAll("[.,]$", "");
      if (Dates.day(name + " 1").isEmpty()
          && !name.matches("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")) return name;
    }
    return null;
  }
}
