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
              + "Coming to|Releas(?:es|ed|ing)(?! in \\d{4}\\b)|Airs|Debuts|Kinostart|Deutscher Kinostart|Im Kino|"
              + "Start:|Estreno|Fecha de estreno|Se estrena|Sortie|Date de sortie|En salles|Au cinéma|Uscita|"
              + "Al cinema|Nelle sale|In sala|In de bioscoop|Vanaf|Première|Estreia|Nos cinemas)\\b.{0,120}");

  /** Later in the line only with words that can mean nothing else, and a day. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\b(?:(?:hits?|in|arrives? in|opens? in|comes? to) (?:theaters|theatres|cinemas)\\b|se estrena\\b|sort en salles\\b|en salles le\\b|startet im kino\\b|im kino\\b|ab \\d{1,2}\\. \\p{L}{3,9} im kino|esce nelle sale\\b|nas salas\\b|opens (?:on )?(?=\\p{Lu})).{0,120}",
          Pattern.CASE_INSENSITIVE);

  /** {@code (Tri-Star/Sony - Sept. 16)}. */
  private static final Pattern STUDIO =
      Pattern.compile(
          "^\\(\\p{Lu}[^()]{1,60}\\s?[-–—,]\\s(\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?)\\)\\.?$");

  private static final Pattern PLATFORM =
      Pattern.compile(
          "\\b(?:on|to|hits|via)\\s((?:\\p{Lu}[\\p{L}\\d+&.'’-]{0,30}|\\+)(?:\\s(?:\\p{Lu}[\\p{L}\\d+&.'’-]{0,30}|\\+)){0,3})");

  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)\\b(?:theaters|theatres|cinemas|cines|kinos?|salles|sale|salas|bioscoop|now (?:playing|showing|streaming|available)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|nationwide|wide|vod|digital)\\b");

  private Releases() {}

  /** Reads a line, with the date of the piece to infer a missing year from. */
  static Optional<Release> read(String line, @Nullable LocalDate printed) {
    String whole = line.strip();
    String text = opening(whole);
    if (text == null) return Optional.empty();
    Optional<Dates.Day> day = Dates.day(text);
    LocalDate figures = day.isPresent() ? null : Dates.find(text).orElse(null);
    // "Opening Night" is a title: an opening says when or where
    boolean said = day.isPresent() || figures != null || PLACE.matcher(text).find();
    if (!said && (platform(text, null) == null || text.startsWith("Opens on")))
      return Optional.empty();
    boolean inferred = day.isPresent() && day.get().year() == null;
    LocalDate date = day.flatMap(d -> printed == null ? d.date() : d.near(printed)).orElse(figures);
    return Optional.of(
        new Release(platform(text, day.orElse(null)), date, inferred && date != null, text));
  }

  /** The sentence of a line that announces an opening. */
  private static @Nullable String opening(String line) {
    if (line.length() > 1_000) return null;
    if (OPENING.matcher(line).matches() || STUDIO.matcher(line).matches()) return line;
    for (String piece : line.split("\\.\\s(?=\\p{Lu})|\\s?[|•·;]\\s?|[)]\\s(?=\\p{Lu})", 40))
      if (OPENING.matcher(piece.strip()).matches()) return piece.strip();
    Matcher within = WITHIN.matcher(line);
    if (!within.find() || Dates.day(within.group()).isEmpty()) return null;
    return line.length() <= 160 ? line : within.group().strip();
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
