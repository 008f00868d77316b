package cuttings.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years of films in small print: "(1995, 115 min.)", "DE 2018", "France, 1975", never of dates. */
final class FilmYears {
  private static final Pattern SAID =
      Pattern.compile("(?:.{0,60}?\\D)?(" + Dates.FILM_YEAR + ")(?!\\d).{0,1000}");
  private static final Pattern MADE =
      Pattern.compile(
          "(?:^|[(\\[,;|•·/] ?|[–—] |\\)? - |\\. {1,2}|(?:^|[(\\[,;|•·/–—.] ?)(?<place>(?:U\\.S\\.A?\\.?|U\\.K\\.|[\\p{Lu}É]\\p{L}{0,14}(?:-\\p{L}{2,8})?)(?:[ /-]{1,3}[\\p{Lu}d][\\p{L}]{0,14}){0,4})[ ,]{1,2})(?<year>"
              + Dates.FILM_YEAR
              + ")(?=\\s?(?:$|[),;|•·.\\]/*★]|[–—-](?!\\d))|\\s+(?:Dir|Regie|\\d{2,3}\\s?(?:min|mn|Min|mins|m)\\b))");
  private static final Pattern CODES =
      Pattern.compile("(?:\\p{Lu}{1,3}|U\\.S\\.A?\\.?|U\\.K\\.)(?:[ /-]{1,3}\\p{Lu}{1,3}){0,4}");
  private static final Pattern SEASON =
      Pattern.compile(
          "(?i)(?:©|copyright|published|posted|updated|winter|spring|summer|autumn|fall|january|february|march|april|may|june|july|august|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|jan|feb|mar|apr|jun|jul|aug|since)[., ]{1,3}\\d{4}\\b");

  private FilmYears() {}

  /** From a value that is said to hold it, or from where years stand in a line. */
  static Optional<Integer> find(String line, @Nullable String said) {
    if (said != null) {
      Matcher matcher = SAID.matcher(said);
      if (matcher.matches()) return Optional.of(Integer.valueOf(matcher.group(1)));
    }
    String undated = undated(line);
    // a year alone may be a title: 1917, 2012
    if (undated.strip().matches("\\d{4}\\.?")) return Optional.empty();
    Matcher matcher = MADE.matcher(undated);
    for (boolean found = matcher.find(); found; found = matcher.find(matcher.start() + 1))
      if (place(matcher.group("place"))) return Optional.of(Integer.valueOf(matcher.group("year")));
    return Optional.empty();
  }

  private static String undated(String line) {
    String text = line;
    for (int i = 0; i < 4; i++) {
      Optional<Dates.Day> day = Dates.day(text);
      if (day.isEmpty()) break;
      text = text.replace(day.get().text(), " ");
    }
    return SEASON.matcher(text).replaceAll(" ");
  }

  /** "DE", "USA/GB", "West Germany": where it was made. */
  static boolean place(@Nullable String words) {
    return words == null || CODES.matcher(words).matches() || Countries.all(words);
  }
}
